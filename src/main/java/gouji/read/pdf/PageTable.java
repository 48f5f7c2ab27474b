package gouji.read.pdf;

import gouji.model.Place;
import gouji.read.document.Blocks;
import gouji.read.document.GridCell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, or the part of one that stands on a page.
 *
 * @param view the page it begins on
 * @param box its place there
 * @param sides the left sides of its columns and the right side of the last
 * @param rows rows of slots, each with the cell that covers it
 * @param openTop whether no line closes its first row above
 * @param openBottom whether no line closes its last row below
 */
record PageTable(
        PageView view, Box box, List<Double> sides, List<List<TableCell>> rows, boolean openTop, boolean openBottom) {

    int columns() {
        return sides.size() - 1;
    }

    boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(TableCell::isBlank);
    }

    /** The same table over more columns: those between the given sides. */
    PageTable over(List<Double> finer) {
        List<List<TableCell>> wide = new ArrayList<>();
        for (List<TableCell> row : rows) {
            List<TableCell> slots = new ArrayList<>();
            for (int c = 0; c + 1 < finer.size(); c++) {
                slots.add(row.get(column((finer.get(c) + finer.get(c + 1)) / 2)));
            }
            wide.add(slots);
        }
        return new PageTable(view, box, finer, wide, openTop, openBottom);
    }

    private int column(double x) {
        int column = 0;
        while (column + 1 < columns() && sides.get(column + 1) <= x) {
            column++;
        }
        return column;
    }

    PageTable with(List<List<TableCell>> newRows, boolean newOpenBottom) {
        return new PageTable(view, box, sides, newRows, openTop, newOpenBottom);
    }

    /**
     * The same table with more columns before its own.
     *
     * @param more the left sides of these
     * @param cells what stands in each row of them, from the left on
     */
    PageTable after(List<Double> more, List<TableCell> cells) {
        List<Double> wide = new ArrayList<>(more);
        wide.addAll(sides);
        List<List<TableCell>> longer = new ArrayList<>();
        for (List<TableCell> row : rows) {
            List<TableCell> slots = new ArrayList<>(cells.subList(0, more.size()));
            slots.addAll(row);
            longer.add(slots);
        }
        return new PageTable(view, box, wide, longer, openTop, openBottom);
    }

    /** Its first or last row, the words of its cells cut off. */
    PageTable torn(boolean first) {
        List<List<TableCell>> torn = new ArrayList<>(rows);
        int at = first ? 0 : rows.size() - 1;
        Map<TableCell, TableCell> made = new IdentityHashMap<>();
        torn.set(
                at,
                rows.get(at).stream()
                        .map(c -> c == null ? null : made.computeIfAbsent(c, TableCell::torn))
                        .toList());
        return with(torn, openBottom);
    }

    /** Moves its columns, not its cells, to the right. */
    PageTable moved(double by) {
        return new PageTable(view, box, sides.stream().map(s -> s + by).toList(), rows, openTop, openBottom);
    }

    void addTo(Blocks blocks) {
        int number = blocks.nextGrid();
        Map<TableCell, GridCell> made = new IdentityHashMap<>();
        List<List<GridCell>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<GridCell> row = new ArrayList<>();
            for (int c = 0; c < rows.get(r).size(); c++) {
                TableCell cell = rows.get(r).get(c);
                Place slot = Place.NONE.inTable(number, r + 1, c + 1);
                row.add(cell == null ? null : made.computeIfAbsent(cell, t -> cell(t, slot)));
            }
            grid.add(row);
        }
        blocks.grid(grid, view.place(box));
    }

    private static GridCell cell(TableCell cell, Place slot) {
        Place place = cell.view().place(cell.box());
        return new GridCell(cell.text(), place.inTable(slot.table(), slot.row(), slot.column()));
    }
}
