package gouji.read.document;

import gouji.model.Place;
import gouji.model.Trouble;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of one document, numbers its grids and keeps them within the limit. */
public final class Blocks {
    private final Limits limits;
    private final TextBudget extent;
    private final List<Block> found = new ArrayList<>();
    private int grids;
    private long slots;

    public Blocks(Limits limits) {
        this.limits = limits;
        this.extent = new TextBudget(limits.text());
    }

    /** Adds a paragraph unless it is blank. */
    public void paragraph(String text, int heading, Place place) {
        String trimmed = Space.trim(text);
        if (!trimmed.isEmpty()) {
            extent.block();
            extent.text(trimmed);
            found.add(new Paragraph(trimmed, heading, place));
        }
    }

    public void picture(@Nullable String reference, boolean attachment, Place place) {
        extent.block();
        found.add(new Picture(reference, attachment, place));
    }

    /** The number the next grid will have. */
    public int nextGrid() {
        return grids + 1;
    }

    /** Adds a grid; rows shorter than the widest are filled with null slots. */
    public void grid(List<List<GridCell>> rows, Place place) {
        grid(rows, place, false);
    }

    /** The same with {@link Grid#spaced()}. */
    public void grid(List<List<GridCell>> rows, Place place, boolean spaced) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        count((long) width * rows.size());
        rows.forEach(this::count);
        extent.block();
        grids++;
        List<List<GridCell>> full = new ArrayList<>();
        rows.forEach(row -> full.add(padded(row, width)));
        found.add(new Grid(grids, Collections.unmodifiableList(full), place.inTable(grids, null, null), spaced));
    }

    /** Adds the blocks of a document found inside this one, at one place of it. */
    public void include(List<Block> others, Place place) {
        for (Block block : others) {
            if (block instanceof Paragraph other) {
                paragraph(other.text(), other.heading(), place);
            } else if (block instanceof Picture other) {
                picture(other.reference(), other.attachment(), place);
            } else if (block instanceof Grid other) {
                grid(moved(other, place), place, other.spaced());
            }
        }
    }

    /** The rows of a grid with its cells placed in the next grid of this document. */
    private List<List<GridCell>> moved(Grid grid, Place place) {
        Map<GridCell, GridCell> cells = new IdentityHashMap<>();
        List<List<GridCell>> rows = new ArrayList<>();
        for (List<GridCell> row : grid.rows()) {
            List<GridCell> slots = new ArrayList<>();
            for (GridCell cell : row) {
                slots.add(cell == null ? null : cells.computeIfAbsent(cell, c -> moved(c, place)));
            }
            rows.add(slots);
        }
        return rows;
    }

    private GridCell moved(GridCell cell, Place place) {
        Place old = cell.place();
        return new GridCell(cell.text(), place.inTable(nextGrid(), old.row(), old.column()));
    }

    public List<Block> all() {
        return found;
    }

    private void count(long more) {
        slots += more;
        if (slots > limits.cells()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.cells", limits.cells());
        }
    }

    /** A cell counts once for the slots it covers in a row. */
    private void count(List<GridCell> row) {
        GridCell before = null;
        for (GridCell cell : row) {
            if (cell != null && cell != before) {
                extent.text(cell.text());
            }
            before = cell;
        }
    }

    private static List<GridCell> padded(List<GridCell> row, int width) {
        List<GridCell> full = new ArrayList<>(row);
        full.addAll(Collections.nCopies(width - row.size(), null));
        return Collections.unmodifiableList(full);
    }
}
