package gouji.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures the form makes agree: the parts on one side, the total on the other. Derived by the reading rules.
 *
 * @param table code of the table
 * @param kind "row", "column" or "balance"
 * @param line the row code of a row sum, the column code of a column sum or balance
 * @param parts cells that are added up, in order of their rows and columns; an empty one counts 0
 * @param totals cells whose sum the parts must equal: one total, or the right side of the balance
 * @param expected what the totals should come to
 * @param actual what they come to
 */
public record Sum(
        String table, String kind, String line, List<Cell> parts, List<Cell> totals, long expected, long actual)
        implements Fact, Evidence {

    /** Makes a sum from the lists a rule collected, whose order means nothing. */
    public static Sum of(String table, String kind, String line, List<?> parts, List<?> totals) {
        List<Cell> added = sorted(parts);
        List<Cell> told = sorted(totals);
        return new Sum(table, kind, line, added, told, add(added), add(told));
    }

    private static List<Cell> sorted(List<?> cells) {
        return cells.stream()
                .map(Cell.class::cast)
                .sorted(Comparator.comparing(Cell::row).thenComparing(Cell::column))
                .toList();
    }

    /** Actual less expected; 0 when the figures agree. */
    @DerivedProperty
    public long getDifference() {
        return actual - expected;
    }

    @DerivedProperty
    public boolean isBroken() {
        return getDifference() != 0;
    }

    @DerivedProperty
    public boolean mentions(Cell cell) {
        return parts.contains(cell) || totals.contains(cell);
    }

    /** What the cell would have to say for the figures to agree, were it the only wrong one. */
    @DerivedProperty
    public long mended(Cell cell) {
        return cell.getPart() + (parts.contains(cell) ? getDifference() : -getDifference());
    }

    /** A name free of figures, such as {@code applications/row/received}. */
    @DerivedProperty
    public String getKey() {
        return table + "/" + kind + "/" + line;
    }

    @DerivedProperty
    public List<Cell> getCells() {
        List<Cell> all = new ArrayList<>(totals);
        all.addAll(parts);
        return all;
    }

    @Override
    public List<Location> where() {
        return getCells().stream().flatMap(c -> c.where().stream()).toList();
    }

    private static long add(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::getPart).sum();
    }
}
