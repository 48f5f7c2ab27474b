package gouji.model;

import java.util.List;

/**
 * Something the form demands and the reader did not find. A whole missing table or row is one fact, not one per cell.
 *
 * @param table code of the table, or "section" with the code of a section as the row
 * @param row code of the row, or null for every row
 * @param column code of the column, or null for every column
 * @param why {@link Reason#NOT_IN_SOURCE} when the report lacks it, otherwise what kept the reader from it
 * @param place the nearest place in the source
 * @param raw the text that could not be read, or ""
 */
public record Absent(String table, String row, String column, Reason why, Place place, String raw) implements Evidence {
    /** {@code applications/granted/*}. */
    public String getKey() {
        return Key.of(table, row, column);
    }

    /** Whether the report itself lacks it. */
    public boolean isMissing() {
        return why == Reason.NOT_IN_SOURCE;
    }

    public boolean isWholeTable() {
        return row == null && column == null;
    }

    public boolean isWholeRow() {
        return row != null && column == null;
    }

    @Override
    public List<Where> where() {
        boolean section = table.equals("section");
        return List.of(new Where(
                section ? row : table,
                section ? null : table,
                section ? null : row,
                section ? null : column,
                place,
                raw));
    }
}
