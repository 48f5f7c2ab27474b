package gouji.read.html;

import gouji.model.Place;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.Trouble;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays the cells of a web table out in slots as browsers do: a cell takes the first free slot of its row, a span over rows
 * ends with the row group, and where spans overlap the cell that came first keeps the slot.
 */
final class Spans {
    private final int number;
    private final Styles styles;
    private final Limits limits;
    private final List<List<GridCell>> grid = new ArrayList<>();
    private int width;
    private long slots;

    Spans(int number, Styles styles, Limits limits) {
        this.number = number;
        this.styles = styles;
        this.limits = limits;
    }

    /** The rows of slots of the table, columns in which no cell begins cut off at the right. */
    List<List<GridCell>> expand(WebTable table) {
        for (List<List<Element>> group : table.groups()) {
            int first = grid.size();
            group.forEach(row -> grid.add(new ArrayList<>()));
            for (int i = 0; i < group.size(); i++) {
                place(group.get(i), first + i, grid.size());
            }
        }
        return grid.stream()
                .map(row -> row.subList(0, Math.min(row.size(), width)))
                .toList();
    }

    private void place(List<Element> cells, int row, int end) {
        int column = 0;
        for (Element cell : cells) {
            while (at(row, column) != null) {
                column++;
            }
            width = Math.max(width, column + 1);
            int down = span(cell, "rowspan", end - row, end - row);
            int across = span(cell, "colspan", limits.columnSpan(), 1);
            Place place = Markup.place(cell).inTable(number, row + 1, column + 1);
            fill(new GridCell(CellReader.text(cell, styles), place), row, down, column, across);
        }
    }

    private void fill(GridCell cell, int row, int down, int column, int across) {
        slots += (long) down * across;
        if (slots > limits.cells()) {
            throw Trouble.TOO_COMPLEX.refusal("表格超过 " + limits.cells() + " 格");
        }
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + across; c++) {
                if (at(r, c) == null) {
                    put(r, c, cell);
                }
            }
        }
    }

    private GridCell at(int row, int column) {
        return column < grid.get(row).size() ? grid.get(row).get(column) : null;
    }

    private void put(int row, int column, GridCell cell) {
        List<GridCell> slotsOfRow = grid.get(row);
        while (slotsOfRow.size() <= column) {
            slotsOfRow.add(null);
        }
        slotsOfRow.set(column, cell);
    }

    /** A span as browsers read it: digits at its start count, nonsense is one, and zero means {@code forZero}. */
    private static int span(Element cell, String name, int limit, int forZero) {
        String value = cell.hasAttr(name)
                ? cell.attr(name).trim()
                : cell.attr("aria-" + name).trim();
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
