package gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the form. Its names and properties are contract for rule authors.
 *
 * @param table code of the table: disclosure, applications, disputes
 * @param row code of the row
 * @param column code of the column
 * @param state what stands in it
 * @param count its number when that is whole (it may be negative), else null
 * @param amount its number, whole or not, else null; the fee is in 万元
 * @param raw its text as it stands in the source
 * @param place where it stands
 */
@FactListName("cells")
public record Cell(
        String table,
        String row,
        String column,
        CellState state,
        @Nullable Long count,
        @Nullable BigDecimal amount,
        String raw,
        Place place)
        implements ReportFact, Evidence {

    /** {@code table/row/column}. */
    @DerivedProperty
    public String getKey() {
        return Key.of(table, row, column);
    }

    /** The row without its ending after the dot: {@code refused} for {@code refused.process}. */
    @DerivedProperty
    public String getGroup() {
        int dot = row.indexOf('.');
        return dot < 0 ? row : row.substring(0, dot);
    }

    /** Whose applications a column of that table counts: natural, organisation or total. */
    @DerivedProperty
    public String getApplicant() {
        return column.equals("natural") || column.equals("total") ? column : "organisation";
    }

    /**
     * Its number, for what may only be asked of a cell that has one.
     *
     * @throws NullPointerException when there is none
     */
    BigDecimal number() {
        return Objects.requireNonNull(amount, "no number in the cell");
    }

    @DerivedProperty
    public boolean isBlank() {
        return state == CellState.BLANK;
    }

    @DerivedProperty
    public boolean isPlaceholder() {
        return state == CellState.PLACEHOLDER;
    }

    /** Blank or a placeholder: nothing was filled in. */
    @DerivedProperty
    public boolean isUnfilled() {
        return isBlank() || isPlaceholder();
    }

    /** Whether a number stands in it, with or without a note. */
    @DerivedProperty
    public boolean isNumeric() {
        return amount != null;
    }

    /** Whether a whole number stands in it. */
    @DerivedProperty
    public boolean isCounted() {
        return count != null;
    }

    @DerivedProperty
    public boolean isNegative() {
        return amount != null && amount.signum() < 0;
    }

    @DerivedProperty
    public boolean isPositive() {
        return amount != null && amount.signum() > 0;
    }

    /** A number that is zero; an empty cell is not. */
    @DerivedProperty
    public boolean isZero() {
        return amount != null && amount.signum() == 0;
    }

    /** Decimal places of its number, idle zeros left out; 0 without a number. */
    @DerivedProperty
    public int getDecimals() {
        return amount == null ? 0 : Math.max(0, amount.stripTrailingZeros().scale());
    }

    /** The count, and 0 where nothing was filled in: how an empty part enters a sum. */
    @DerivedProperty
    public long getPart() {
        return count == null ? 0 : count;
    }

    @Override
    public List<Location> where() {
        return List.of(new Location(table, table, row, column, place, raw));
    }
}
