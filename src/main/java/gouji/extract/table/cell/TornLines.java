package gouji.extract.table.cell;

import gouji.read.document.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rows of plain text whose figures may be broken over two lines: right above or below a label with its values stands a line
 * of nothing but a few values. What its last digits are nobody can tell.
 */
public final class TornLines {
    private TornLines() {}

    /**
     * The rows, the values of such ones unreadable.
     *
     * @param width how many values the longest rows have: as many on a line of their own are a row
     */
    public static List<GridRow> marked(List<GridRow> rows, int width) {
        List<GridRow> marked = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            GridRow row = rows.get(i);
            boolean whole = row.hasLabel() && row.hasValue();
            if (whole && (isTorn(rows, i, i + 1, width) || isTorn(rows, i, i - 1, width))) {
                marked.set(i, unreadable(row));
            }
        }
        return marked;
    }

    private static boolean isTorn(List<GridRow> rows, int row, int beside, int width) {
        if (beside < 0 || beside >= rows.size() || rows.get(beside).hasLabel()) {
            return false;
        }
        List<RowCell> items =
                rows.get(beside).written().stream().filter(i -> !i.isBlank()).toList();
        int here = line(rows.get(row));
        int there = line(rows.get(beside));
        boolean near = here > 0 && there > 0 && Math.abs(here - there) == 1;
        return near
                && !items.isEmpty()
                && items.size() < width
                && items.stream().allMatch(RowCell::isNumber);
    }

    private static int line(GridRow row) {
        return row.items().stream()
                .map(RowCell::cell)
                .filter(Objects::nonNull)
                .map(cell -> cell.place().line())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    private static GridRow unreadable(GridRow row) {
        List<RowCell> items = row.items().stream().map(TornLines::unreadable).toList();
        return new GridRow(row.block(), row.index(), items, row.slots(), row.covered(), row.place());
    }

    private static RowCell unreadable(RowCell item) {
        GridCell written = item.cell();
        if (written == null || !item.isValue()) {
            return item;
        }
        GridCell cell = new GridCell(GridCell.UNREADABLE, written.place());
        return new RowCell(cell, item.column(), Value.PLACEHOLDER);
    }
}
