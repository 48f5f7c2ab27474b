package gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the form demands and the reader did not find. A whole missing table or row is one fact, not one per cell.
 *
 * @param table code of the table; or "section" or "topic" with the code of a section or of a topic of section one as
 *     the row
 * @param row code of the row, or null for every row
 * @param column code of the column, or null for every column
 * @param why {@link Reason#NOT_IN_SOURCE} when the report lacks it, otherwise what kept the reader from it
 * @param place the nearest place in the source
 * @param raw the text that could not be read, or ""
 */
@FactListName("absent")
public record Absent(
        String table, @Nullable String row, @Nullable String column, Reason why, Place place, String raw)
        implements ReportFact, Evidence {
    /** {@code applications/granted/*}. */
    @DerivedProperty
    public String getKey() {
        return Key.of(table, row, column);
    }

    /** Whether the report itself lacks it. */
    @DerivedProperty
    public boolean isMissing() {
        return why == Reason.NOT_IN_SOURCE;
    }

    @DerivedProperty
    public boolean isWholeTable() {
        return row == null && column == null;
    }

    @DerivedProperty
    public boolean isWholeRow() {
        return row != null && column == null;
    }

    @Override
    public List<Location> where() {
        return switch (table) {
            case "section" -> List.of(new Location(row, null, null, null, place, raw));
            case "topic" -> List.of(new Location("overview", table, row, null, place, raw));
            default -> List.of(new Location(table, table, row, column, place, raw));
        };
    }
}
