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
 * @param complete whether every unit below says something there
 * @param slack how far they may differ by rounding
 * @param place where the cell stands
 * @param raw its text
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
        String raw)
        implements Surrounding {
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

    @DerivedProperty
    public boolean isOff() {
        return isLow() || isHigh();
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(table, table, row, column, place == null ? Place.NONE : place, raw));
    }
}
