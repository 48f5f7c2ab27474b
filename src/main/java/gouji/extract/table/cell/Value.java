package gouji.extract.table.cell;

import gouji.model.CellState;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says.
 *
 * @param state what stands in it
 * @param amount its number, or null
 * @param factor what turns a number in the unit it names into the unit of the form, or null when it names that or none
 */
public record Value(
        CellState state,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal factor) {
    public static final Value BLANK = new Value(CellState.BLANK, null, null);
    static final Value PLACEHOLDER = new Value(CellState.PLACEHOLDER, null, null);
    public static final Value TEXT = new Value(CellState.TEXT, null, null);

    /** A number of plain ASCII digits, with a decimal point or without. */
    public static Value number(String digits) {
        return new Value(CellState.NUMBER, new BigDecimal(digits), null);
    }

    public boolean isBlank() {
        return state == CellState.BLANK;
    }

    public boolean isText() {
        return state == CellState.TEXT;
    }

    /** The same with the factor of its column, when it has none itself. */
    Value in(@Nullable BigDecimal column) {
        return factor == null ? new Value(state, amount, column) : this;
    }

    /** The number in the unit of the form, or null. */
    @Nullable
    BigDecimal inUnit(String unit) {
        return amount == null || factor == null || unit.isEmpty() ? amount : amount.multiply(factor);
    }
}
