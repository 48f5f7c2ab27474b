package gouji.extract.table.cell;

import gouji.model.CellState;
import gouji.read.document.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell that begins in a row of a grid.
 *
 * @param cell the cell as read, or null where nothing was written
 * @param column index of its first slot
 * @param value what it says as a value; text when it can only be a label
 */
public record RowCell(@Nullable GridCell cell, int column, Value value) {
    /** Whether nothing was written where a cell could stand: the end of the line may have been trimmed. */
    public boolean isUnwritten() {
        return cell == null;
    }

    public boolean isBlank() {
        return cell != null && value.isBlank();
    }

    public boolean isLabel() {
        return value.isText();
    }

    /** A number or a sign for nothing. */
    public boolean isValue() {
        return !value.isText() && !value.isBlank();
    }

    boolean isNumber() {
        return value.state() == CellState.NUMBER;
    }

    public String text() {
        return cell == null ? "" : cell.text();
    }
}
