package gouji.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell of a report that tells its whole area, beside the sum of the same cell of the units below. Fees are in 万元.
 *
 * @param table code of the table
 * @param row code of the row
 * @param column code of the column
 * @param told what the report says
 * @param sum what the reports below say together
 * @param largest the most one of them says
 * @param largestUnit which one
 * @param complete whether every unit below says something there that is not in question
 * @param slack how far they may differ by rounding
 * @param place where the cell stands
 * @param raw its text
 * @param parts some of the units below and what each adds, the one with most first
 * @param open names of units whose figure is in question and not in the sum, where it depends on them whether both fit
 */
public record AreaCell(
        String table,
        String row,
        String column,
        BigDecimal told,
        BigDecimal sum,
        BigDecimal largest,
        String largestUnit,
        boolean complete,
        BigDecimal slack,
        Place place,
        String raw,
        List<String> parts,
        List<String> open)
        implements Surrounding {
    private static final int SHOWN = 6;

    public AreaCell {
        parts = parts == null ? List.of() : List.copyOf(parts);
        open = open == null ? List.of() : List.copyOf(open);
    }

    /** Less than the units below say together, whoever is missing. */
    @DerivedProperty
    public boolean isLow() {
        return told.add(slack).compareTo(sum) < 0;
    }

    /** Less than one unit below says alone. */
    @DerivedProperty
    public boolean isBelowOne() {
        return told.add(slack).compareTo(largest) < 0;
    }

    /** More than they say together, though none is missing. */
    @DerivedProperty
    public boolean isHigh() {
        return complete && told.compareTo(sum.add(slack)) > 0;
    }

    /** Whether it cannot be told, because a figure below is in question. */
    @DerivedProperty
    public boolean isUndecided() {
        return !open.isEmpty();
    }

    /** The units that are in question. */
    @DerivedProperty
    public List<String> getOpenUnits() {
        return open;
    }

    /** What it says beside what the units below add up to: {@code 12<水利局9+林业局6=15}. */
    @DerivedProperty
    public String getFormula() {
        String sign = isLow() ? "<" : isHigh() ? ">" : told.compareTo(sum) == 0 ? "=" : "≠";
        String all = String.join("+", parts.subList(0, Math.min(SHOWN, parts.size())));
        String added = parts.isEmpty() ? "" : all + (parts.size() > SHOWN ? "+…=" : "=");
        return told.toPlainString() + sign + added + sum.toPlainString();
    }

    @DerivedProperty
    public boolean isOff() {
        return isLow() || isHigh();
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(table, table, row, column, place == null ? Place.NONE : place, raw));
    }
}
