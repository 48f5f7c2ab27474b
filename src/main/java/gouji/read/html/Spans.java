package gouji.read.html;

import gouji.model.Place;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.Slots;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays the cells of a web table out in slots as browsers do: a cell takes the first free slot of its row, a span over rows
 * ends with the row group, and where spans overlap the cell that came first keeps the slot.
 */
final class Spans {
    private final int number;
    private final CellReader reader;
    private final Limits limits;
    private final Slots slots;
    private final List<GridCell> placed = new ArrayList<>();
    private int width;

    Spans(int number, ComputedStyles styles, Limits limits) {
        this.number = number;
        this.reader = new CellReader(styles);
        this.limits = limits;
        this.slots = new Slots(limits);
    }

    /** The rows of slots of the table, columns in which no cell begins cut off at the right. */
    List<List<GridCell>> expand(WebTable table) {
        for (List<List<Element>> group : table.groups()) {
            int first = slots.rows();
            group.forEach(row -> slots.addRow());
            for (int i = 0; i < group.size(); i++) {
                place(group.get(i), first + i, slots.rows());
            }
        }
        return slots.cut(width);
    }

    /** Each cell placed so far, once. */
    List<GridCell> cells() {
        return placed;
    }

    private void place(List<Element> cells, int row, int end) {
        int column = 0;
        for (Element cell : cells) {
            while (slots.at(row, column) != null) {
                column++;
            }
            width = Math.max(width, column + 1);
            int down = span(said(cell, "rowspan", "aria-rowspan"), end - row, end - row);
            int across = span(said(cell, "colspan", "aria-colspan"), limits.columnSpan(), 1);
            Place place = Place.cell(HtmlElements.line(cell), number, row + 1, column + 1);
            GridCell read = new GridCell(reader.text(cell), place);
            placed.add(read);
            slots.fill(read, row, down, column, across);
        }
    }

    private static String said(Element cell, String name, String aria) {
        return (cell.hasAttr(name) ? cell.attr(name) : cell.attr(aria)).trim();
    }

    /** A span as browsers read it: digits at its start count, nonsense is one, and zero means {@code forZero}. */
    private static int span(String value, int limit, int forZero) {
        int digits = 0;
        while (digits < value.length() && value.charAt(digits) >= '0' && value.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0) {
            return 1;
        }
        int span = digits > 6 ? limit : Integer.parseInt(value.substring(0, digits));
        return span == 0 ? forZero : Math.min(span, limit);
    }
}
