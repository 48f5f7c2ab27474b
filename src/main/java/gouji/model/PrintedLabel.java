package gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The label of a row as the report prints it, beside the words of the form; or the header over the amount of the fees.
 *
 * @param table code of the table
 * @param row code of the row
 * @param column code of the column when it is the header of one, else null
 * @param text the words as they stand
 * @param plain the same without white space, punctuation and enumerator, full width folded
 * @param official the words of the form, made plain the same way
 * @param number place of the row in the form, from 1
 * @param order place of the row among the labels of the report, from 1; 0 for a header
 * @param place where it stands
 */
public record PrintedLabel(
        @FactComponent(whole = "code") String table,
        String row,
        @FactComponent(optional = true) @Nullable String column,
        String text,
        String plain,
        @UnmaskedText String official,
        int number,
        int order,
        Place place)
        implements Fact, Evidence {
    /** A label with a smaller share of the characters of the form was torn apart by the width of its column. */
    private static final double WHOLE = 0.7;

    /** Whether other words stand there; a label cut short, or with words before or behind it, is not altered. */
    @DerivedProperty
    public boolean isAltered() {
        boolean whole = plain.length() >= WHOLE * official.length();
        return whole && !official.contains(plain) && !plain.contains(official);
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(table, table, row, column, place, text));
    }
}
