package gouji.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows the lines at the head and foot of pages that are no part of the text: page numbers and what every page repeats. */
final class Margins {
    /** Share of the height of a page within which its head or foot stands. */
    private static final double REACH = 0.12;

    private static final int MOST_LINES = 2;
    private static final Pattern PAGE = Pattern.compile(
            "[-—–－―·• \n\t]*第?[ \n\t]*[0-9０-９]{1,4}[ \n\t]*(?:页)?[ \n\t]*(?:[/／]|共|，共|,共)?[ \n\t]*(?:[0-9０-９]{1,4}[ \n\t]*页?)?[-—–－―·• \n\t]*");

    private final Map<String, Integer> repeated = new HashMap<>();

    Margins(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            near(page).stream().map(l -> key(page, l)).distinct().forEach(k -> repeated.merge(k, 1, Integer::sum));
        }
    }

    /** The lines of a page without those in its margins. */
    List<TextLine> body(PdfPage page) {
        List<TextLine> body = new ArrayList<>(page.lines());
        for (TextLine line : near(page)) {
            if (PAGE.matcher(line.text()).matches() || repeated.getOrDefault(key(page, line), 0) > 1) {
                body.remove(line);
            }
        }
        return body;
    }

    /** The outermost lines at the head and the foot, nothing of a table beyond them. */
    private static List<TextLine> near(PdfPage page) {
        double height = page.view().height();
        List<TextLine> near = new ArrayList<>();
        for (TextLine line : page.lines()) {
            boolean head = line.base() < REACH * height
                    && page.tables().stream().noneMatch(t -> t.box().top() < line.base());
            boolean foot = line.base() > (1 - REACH) * height
                    && page.tables().stream().noneMatch(t -> t.box().bottom() > line.base());
            long beyond = page.lines().stream()
                    .filter(l -> head ? l.base() < line.base() : l.base() > line.base())
                    .count();
            if ((head || foot) && beyond < MOST_LINES) {
                near.add(line);
            }
        }
        return near;
    }

    private static String key(PdfPage page, TextLine line) {
        boolean head = line.base() < page.view().height() / 2;
        return (head ? "head " : "foot ") + line.text().replaceAll("[0-9０-９]+", "#");
    }
}
