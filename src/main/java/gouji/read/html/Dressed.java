package gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tables made without table tags: by ARIA role, by the display their style gives, or by class names that say so. */
final class Dressed {
    private static final Set<String> TABLE = Set.of("table", "grid", "inline-table");
    private static final Set<String> GROUP = Set.of(
            "rowgroup", "thead", "tbody", "tfoot", "table-row-group", "table-header-group", "table-footer-group");
    private static final Set<String> ROW = Set.of("row", "tr", "table-row");
    private static final Set<String> CELL =
            Set.of("cell", "gridcell", "columnheader", "rowheader", "td", "th", "table-cell");

    private Dressed() {}

    /** The table the element is, or null: it needs two rows with cells, or one when it is itself called a table. */
    static WebTable table(Element element, Styles styles) {
        if (element.firstElementChild() == null
                || styles.look(element).is(ROW)
                || styles.look(element).is(CELL)) {
            return null;
        }
        List<List<List<Element>>> groups = new ArrayList<>(List.of(rows(element, styles)));
        for (Element child : element.children()) {
            if (styles.look(child).is(GROUP) && !styles.isHidden(child)) {
                groups.add(rows(child, styles));
            }
        }
        int rows = groups.stream().mapToInt(List::size).sum();
        boolean table = rows > 1 || rows == 1 && styles.look(element).is(TABLE);
        return table ? new WebTable(element, groups) : null;
    }

    private static List<List<Element>> rows(Element parent, Styles styles) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : parent.children()) {
            if (styles.look(row).is(ROW) && !styles.isHidden(row)) {
                List<Element> cells = row.children().stream()
                        .filter(c -> styles.look(c).is(CELL) && !styles.isHidden(c))
                        .toList();
                if (!cells.isEmpty()) {
                    rows.add(cells);
                }
            }
        }
        return rows;
    }
}
