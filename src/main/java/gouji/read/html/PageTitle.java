package gouji.read.html;

import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/** The title of the report a web page tells: what its publishing system notes, its main heading, or its window title. */
final class PageTitle {
    private PageTitle() {}

    /** The first candidate that names a year, else the first there is, else "". */
    static String of(Document page, PageMetadata noted) {
        List<String> candidates = new ArrayList<>();
        noted.notes("ArticleTitle").forEach(note -> candidates.add(Space.trim(note.attr("content"))));
        noted.headings().forEach(h -> candidates.add(Space.trim(h.text())));
        candidates.add(Space.trim(page.title()));
        candidates.removeIf(String::isEmpty);
        return candidates.stream()
                .filter(PageTitle::namesYear)
                .findFirst()
                .orElse(candidates.isEmpty() ? "" : candidates.get(0));
    }

    /** Whether four digits that can be a year of our century stand in the text. */
    static boolean namesYear(String text) {
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
            if (at + 3 < text.length()
                    && Character.isDigit(text.charAt(at + 2))
                    && Character.isDigit(text.charAt(at + 3))) {
                return true;
            }
        }
        return false;
    }
}
