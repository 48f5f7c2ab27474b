package gouji.read.html;

import gouji.model.Place;
import gouji.read.document.Block;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Finds the day of publication a page prints beside its article: after a word for it, on one line or in the next cell of
 * a table. Where a page tells two different days, or only beside a link to another article, none is known.
 */
final class PublishedLine {
    private static final String OF = " ?(?:日 ?期|时 ?间)";
    private static final String LABEL = "(?:发 ?布|发 ?表|公 ?开|公 ?布|上 ?传)" + OF;
    private static final String DAY = "(20\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2})(?!\\d)";
    private static final Pattern LABELLED = Pattern.compile(LABEL + " ?[】\\]]? ?[：:]? ?" + DAY);
    private static final Pattern NOTED = Pattern.compile("(?<![\\p{IsHan}])" + OF + " ?[：:] ?" + DAY);
    private static final Pattern NOTES = Pattern.compile("来源|作者|浏览|点击|阅读|字[体号]");
    private static final Pattern LABEL_ALONE = Pattern.compile("[【\\[]?" + LABEL + "[】\\]]? ?[：:]?");
    private static final Pattern DAY_ALONE = Pattern.compile(DAY + "日?[ \\d:：]*");
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final int LONG_LINK = 12;

    /** What stands apart from the article, line by line. */
    private final List<Line> lines = new ArrayList<>();

    private final Element article;
    private final String title;

    /** A line of the page or a cell of a table; an empty one ends each row, and stands for what the article holds. */
    private record Line(String text, Place place, Element owner) {}

    /**
     * @param blocks all blocks of the page
     * @param owners the elements they come from
     * @param article the element of the article
     * @param title title of the page
     */
    PublishedLine(List<Block> blocks, List<Element> owners, Element article, String title) {
        this.article = article;
        this.title = title;
        for (int i = 0; i < blocks.size(); i++) {
            Element owner = owners.get(i);
            if (Article.isWithin(owner, article) || Article.isWithin(article, owner)) {
                lines.add(new Line("", Place.NONE, owner));
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                lines.add(new Line(paragraph.text(), paragraph.place(), owner));
            } else if (blocks.get(i) instanceof Grid grid) {
                grid.rows().forEach(row -> cells(row, owner));
            }
        }
        lines.add(new Line("", Place.NONE, article));
    }

    private void cells(List<GridCell> row, Element owner) {
        GridCell last = null;
        for (GridCell cell : row) {
            if (cell != null && cell != last) {
                lines.add(new Line(cell.text(), cell.place(), owner));
                last = cell;
            }
        }
        lines.add(new Line("", Place.NONE, owner));
    }

    /** The day as a line of its own, or nothing. */
    Optional<Paragraph> find() {
        Map<String, Paragraph> days = new LinkedHashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            String next = lines.get(i + 1).text();
            boolean looked = mayLabel(line.text()) && (mayDate(line.text()) || mayDate(next));
            List<String> told = looked ? days(plain(line.text()), plain(next)) : List.of();
            if (!told.isEmpty() && isAside(line.owner())) {
                told.forEach(day ->
                        days.putIfAbsent(day.replaceAll("\\D+0?", "-"), new Paragraph("发布日期：" + day, 0, line.place())));
            }
        }
        return days.size() == 1 ? days.values().stream().findFirst() : Optional.empty();
    }

    /** Whether a line says when it was published. */
    static boolean isIn(Block block) {
        return block instanceof Paragraph line
                && mayLabel(line.text())
                && mayDate(line.text())
                && LABELLED.matcher(plain(line.text())).find();
    }

    /** Every label ends with one of two words: most lines of a page hold neither and need no closer look. */
    private static boolean mayLabel(String text) {
        return holds(text, '日', '期') || holds(text, '时', '间');
    }

    /** Whether a word of two characters stands in the text, with or without space inside. */
    private static boolean holds(String text, char first, char second) {
        for (int at = text.indexOf(second); at >= 0; at = text.indexOf(second, at + 1)) {
            int before = at - 1;
            while (before >= 0 && Space.is(text.charAt(before))) {
                before--;
            }
            if (before >= 0 && text.charAt(before) == first) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayDate(String text) {
        return text.contains("20");
    }

    private static List<String> days(String line, String next) {
        List<String> days = new ArrayList<>();
        Matcher labelled = LABELLED.matcher(line);
        while (labelled.find()) {
            days.add(labelled.group(1));
        }
        Matcher noted = NOTED.matcher(line);
        if (days.isEmpty() && NOTES.matcher(line).find() && noted.find()) {
            days.add(noted.group(1));
        }
        Matcher alone = DAY_ALONE.matcher(next);
        if (LABEL_ALONE.matcher(line).matches() && alone.matches()) {
            days.add(alone.group(1));
        }
        return days;
    }

    /** Whether it stands in a part of the page without links to other articles. */
    private boolean isAside(Element owner) {
        Element part = owner;
        while (part != article && part.parent() != null && !Article.isWithin(article, part.parent())) {
            part = part.parent();
        }
        return part.getElementsByTag("a").stream()
                .filter(link -> link.hasAttr("href"))
                .map(Element::text)
                .noneMatch(link -> link.length() >= LONG_LINK && !title.contains(link));
    }

    private static String plain(String text) {
        return SPACE.matcher(Space.regular(text)).replaceAll(" ").strip();
    }
}
