package gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables made without table tags: by ARIA role, by the display their style gives, or by class names that say so. */
final class StyledTables {
    private static final Set<String> TABLE = Set.of("table", "grid", "inline-table");
    private static final Set<String> GROUP = Set.of(
            "rowgroup", "thead", "tbody", "tfoot", "table-row-group", "table-header-group", "table-footer-group");
    private static final Set<String> ROW = Set.of("row", "tr", "table-row");
    private static final Set<String> CELL =
            Set.of("cell", "gridcell", "columnheader", "rowheader", "td", "th", "table-cell");

    private StyledTables() {}

    /** The table the element is, or null: it needs two rows with cells, or one when it is itself called a table. */
    static @Nullable WebTable table(Element element, ComputedStyles styles) {
        DisplayType look = styles.look(element);
        if (!holdsParts(element, styles) || look.is(ROW) || look.is(CELL)) {
            return null;
        }
        List<Element> children = HtmlElements.children(element);
        List<List<List<Element>>> groups = new ArrayList<>(List.of(rows(children, styles)));
        for (Element child : children) {
            if (isShown(child, GROUP, styles)) {
                groups.add(rows(HtmlElements.children(child), styles));
            }
        }
        int rows = groups.stream().mapToInt(List::size).sum();
        boolean table = rows > 1 || rows == 1 && look.is(TABLE);
        return table ? new WebTable(element, groups) : null;
    }

    private static boolean holdsParts(Element element, ComputedStyles styles) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child) {
                DisplayType look = styles.look(child);
                if (look.is(ROW) || look.is(GROUP)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<Element>> rows(List<Element> children, ComputedStyles styles) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : children) {
            if (isShown(row, ROW, styles)) {
                List<Element> cells = HtmlElements.children(row).stream()
                        .filter(c -> isShown(c, CELL, styles))
                        .toList();
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    private static boolean isShown(Element element, Set<String> words, ComputedStyles styles) {
        DisplayType look = styles.look(element);
        return look.is(words) && !look.hidden();
    }
}
