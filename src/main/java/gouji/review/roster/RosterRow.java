package gouji.review.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the roster as it is written.
 *
 * @param line its line, from 1
 * @param cells its cells without white space around them
 */
record RosterRow(int line, List<String> cells) {
    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cell of a column, "" beyond the end and where there is no such column. */
    String cell(@Nullable Integer column) {
        return column == null || column >= cells.size() ? "" : cells.get(column);
    }
}
