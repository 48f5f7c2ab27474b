package gouji.extract.table.grid;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.cell.RowCell;
import gouji.read.document.Block;
import gouji.read.document.Grid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether in this document the blanks at the end of a line were trimmed while those inside were kept, so that what
 * was not written is blank.
 *
 * @param shown whether blanks inside lines are to be seen
 * @param text whether the document is plain text, where a row may be padded to any width
 * @param spaced the blocks in which only spaces part cells, so that what was not written may have stood anywhere
 */
public record Blanks(boolean shown, boolean text, Set<Integer> spaced) {
    public static Blanks of(List<GridRow> rows, boolean text, List<Block> blocks) {
        Set<Integer> spaced = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid && grid.spaced()) {
                spaced.add(i);
            }
        }
        boolean shown = rows.stream().anyMatch(r -> !spaced.contains(r.block()) && r.showsBlanks());
        return new Blanks(shown, text, spaced);
    }

    /** The items after the label, what was trimmed among them where that is known to be blank. */
    List<RowCell> after(LabelledRow row) {
        return shown && !spaced.contains(row.row().block()) ? row.after() : row.written();
    }

    /** Whether cells of a row say nothing of those above and below them: a blank left no trace. */
    boolean isFlat(GridRow row) {
        return text && (!shown || spaced.contains(row.block()));
    }
}
