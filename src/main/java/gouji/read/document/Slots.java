package gouji.read.document;

import gouji.model.Trouble;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slots of a table being laid out: where spans overlap the cell that came first keeps the slot. */
public final class Slots {
    private final Limits limits;
    private final List<List<GridCell>> rows = new ArrayList<>();
    private long filled;

    public Slots(Limits limits) {
        this.limits = limits;
    }

    public void addRow() {
        rows.add(new ArrayList<>());
    }

    public int rows() {
        return rows.size();
    }

    /** The cell that covers a slot, or null. */
    public @Nullable GridCell at(int row, int column) {
        return column >= 0 && column < rows.get(row).size() ? rows.get(row).get(column) : null;
    }

    public void fill(GridCell cell, int row, int down, int column, int across) {
        filled += (long) down * across;
        if (filled > limits.cells()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.cells", limits.cells());
        }
        for (int r = row; r < row + down; r++) {
            for (int c = column; c < column + across; c++) {
                if (at(r, c) == null) {
                    put(rows.get(r), c, cell);
                }
            }
        }
    }

    /** The rows, cut to a number of columns. */
    public List<List<GridCell>> cut(int width) {
        return rows.stream()
                .map(row -> row.subList(0, Math.min(row.size(), width)))
                .toList();
    }

    private static void put(List<GridCell> row, int column, GridCell cell) {
        while (row.size() <= column) {
            row.add(null);
        }
        row.set(column, cell);
    }
}
