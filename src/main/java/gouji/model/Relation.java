package gouji.model;

import java.util.List;

/**
 * A relation the form prints between the figures of one table (勾稽关系), in the edition the table has. Rules that derive
 * a {@link Sum} take from it which figures come to which.
 *
 * @param table code of the table
 * @param kind "row" where its codes are columns and it holds in every row; "column" or "balance" where they are rows and
 *     it holds in every column
 * @param parts codes of what is added up
 * @param totals codes of what the parts come to, together
 * @param wholes rows that stand for several of the parts: where one of them is filled in, another relation holds
 */
public record Relation(String table, String kind, List<String> parts, List<String> totals, List<String> wholes)
        implements Fact {
    /** The first of the totals. */
    @DerivedProperty
    public String getLead() {
        return totals.get(0);
    }

    /** Whether one cell is a part of what another one comes to. */
    @DerivedProperty
    public boolean adds(Cell part, Cell total) {
        if (!part.table().equals(table) || !total.table().equals(table)) {
            return false;
        }
        return kind.equals("row")
                ? part.row().equals(total.row()) && parts.contains(part.column()) && totals.contains(total.column())
                : part.column().equals(total.column()) && parts.contains(part.row()) && totals.contains(total.row());
    }
}
