package gouji.extract.table.reading;

import java.util.List;
import java.util.Optional;

/**
 * What was made of a table of the form.
 *
 * @param table its code
 * @param rows the rows that stand in the source, those that could not be read among them
 * @param copies how many copies of the table the report has
 */
public record TableReading(String table, List<RowReading> rows, int copies) {
    /** Rows from which on something is a copy of the table and no stray row. */
    private static final int FEW = 3;

    public static TableReading none(String table) {
        return new TableReading(table, List.of(), 0);
    }

    public static TableReading of(String table, List<RowReading> rows) {
        long read = rows.stream().filter(RowReading::isRead).count();
        return new TableReading(table, List.copyOf(rows), read < FEW ? 0 : 1);
    }

    public int cells() {
        return rows.stream().mapToInt(r -> r.cells().size()).sum();
    }

    public Optional<RowReading> row(String code) {
        return rows.stream().filter(r -> r.row().equals(code)).findFirst();
    }

    /** The fuller of two copies, the first when they are alike; counts both. */
    public TableReading or(TableReading other) {
        boolean more = other.cells() > cells() || other.cells() == cells() && other.rows.size() > rows.size();
        TableReading fuller = more ? other : this;
        return new TableReading(table, fuller.rows, copies + other.copies);
    }
}
