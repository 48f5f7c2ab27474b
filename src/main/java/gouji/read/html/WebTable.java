package gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A table of a web page, made of table tags or of others dressed as such.
 *
 * @param element the element that holds it
 * @param groups its row groups, of rows, of cells, in the order a browser shows them; hidden ones left out
 */
record WebTable(Element element, List<List<List<Element>>> groups) {
    private static final List<String> GROUPS = List.of("thead", "tbody", "tfoot");

    /** The table an element of any name is, or null. */
    static @Nullable WebTable of(Element element, ComputedStyles styles) {
        return element.normalName().equals("table") ? tagged(element, styles) : StyledTables.table(element, styles);
    }

    /** Whether some row has two cells. */
    boolean hasColumns() {
        return groups.stream().flatMap(List::stream).anyMatch(row -> row.size() > 1);
    }

    /** The table a table tag is. */
    static WebTable tagged(Element table, ComputedStyles styles) {
        List<List<List<Element>>> groups = new ArrayList<>();
        List<Element> children = HtmlElements.children(table);
        for (String name : GROUPS) {
            for (Element group : children) {
                if (group.normalName().equals(name) && !styles.isHidden(group)) {
                    groups.add(rows(group, styles));
                }
            }
        }
        return new WebTable(table, groups);
    }

    private static List<List<Element>> rows(Element group, ComputedStyles styles) {
        List<List<Element>> rows = new ArrayList<>();
        for (Element row : HtmlElements.children(group)) {
            if (row.normalName().equals("tr") && !styles.isHidden(row)) {
                rows.add(cells(row, styles));
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row, ComputedStyles styles) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : HtmlElements.children(row)) {
            boolean named = cell.normalName().equals("td") || cell.normalName().equals("th");
            if (named && !styles.isOut(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
