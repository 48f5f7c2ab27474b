package gouji.form;

import java.util.List;
import java.util.Set;

/**
 * A relation the form prints between the figures of a table (勾稽关系): the parts come to the totals.
 *
 * @param kind {@code row} names columns and holds in every row; {@code column} and {@code balance} name rows and hold in
 *     every column
 * @param parts codes of what is added up; {@code refused} stands for every row of the table that begins with it
 * @param totals codes of what the parts come to; together, where there are several
 */
public record FormRelation(String kind, List<String> parts, List<String> totals) {
    /** One total for all parts of a row. */
    public static final String ROW = "row";

    /** What a relation may be. */
    public static final Set<String> KINDS = Set.of(ROW, "column", "balance");

    public FormRelation {
        parts = parts == null ? List.of() : List.copyOf(parts);
        totals = totals == null ? List.of() : List.copyOf(totals);
    }

    /** Whether it holds in every row, and its codes are those of columns. */
    boolean isOfRows() {
        return kind.equals(ROW);
    }
}
