package gouji.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table of the form.
 *
 * @param code disclosure, applications or disputes
 * @param section code of the section it belongs in
 * @param label how findings call it
 * @param columns every column any of its rows has, in printed order
 * @param rows its rows in printed order
 * @param relations which of its figures come to which
 */
public record FormTable(
        String code,
        String section,
        String label,
        List<FormLine> columns,
        List<FormLine> rows,
        List<FormRelation> relations) {
    public FormTable {
        columns = columns == null ? List.of() : List.copyOf(columns);
        rows = rows == null ? List.of() : List.copyOf(rows);
        relations = relations == null ? List.of() : List.copyOf(relations);
    }

    public Optional<FormLine> row(@Nullable String row) {
        return find(rows, row);
    }

    public Optional<FormLine> column(@Nullable String column) {
        return find(columns, column);
    }

    /** Where a cell is printed among the others, row by row; a cell of another edition comes before all. */
    public int place(@Nullable String row, @Nullable String column) {
        int line = row(row).map(rows::indexOf).orElse(-1);
        return line * columns.size() + column(column).map(columns::indexOf).orElse(-1);
    }

    /** Whether a code is that of a row, or the beginning of several: {@code refused} of {@code refused.process}. */
    boolean hasRows(String code) {
        return rows.stream().anyMatch(r -> r.code().equals(code) || r.code().startsWith(code + "."));
    }

    private static Optional<FormLine> find(List<FormLine> lines, @Nullable String code) {
        return lines.stream().filter(l -> l.code().equals(code)).findFirst();
    }
}
