package gouji.extract.table;

import gouji.model.CellState;
import gouji.read.document.GridCell;

/**
 * A cell that begins in a row of a grid.
 *
 * @param cell the cell as read, or null where nothing was written
 * @param column index of its first slot
 * @param value what it says as a value; text when it can only be a label
 */
record Item(GridCell cell, int column, Value value) {
    /** Whether nothing was written where a cell could stand: the end of the line may have been trimmed. */
    boolean isUnwritten() {
        return cell == null;
    }

    boolean isBlank() {
        return cell != null && value.isBlank();
    }

    boolean isLabel() {
        return value.isText();
    }

    /** A number or a sign for nothing. */
    boolean isValue() {
        return !value.isText() && !value.isBlank();
    }

    boolean isNumber() {
        return value.state() == CellState.NUMBER;
    }

    String text() {
        return cell == null ? "" : cell.text();
    }
}
