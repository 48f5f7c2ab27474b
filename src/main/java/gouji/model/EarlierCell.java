package gouji.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the form in the report of the year before.
 *
 * @param cell the cell as that report has it
 * @param source path of that report
 */
public record EarlierCell(Cell cell, String source) implements Fact, Evidence {
    @DerivedProperty
    public String getTable() {
        return cell.table();
    }

    @DerivedProperty
    public String getRow() {
        return cell.row();
    }

    @DerivedProperty
    public String getColumn() {
        return cell.column();
    }

    /** {@code table/row/column}. */
    @DerivedProperty
    public String getKey() {
        return cell.getKey();
    }

    @DerivedProperty
    public @Nullable Long getCount() {
        return cell.count();
    }

    @DerivedProperty
    public @Nullable BigDecimal getAmount() {
        return cell.amount();
    }

    /** The count, and 0 where nothing was filled in. */
    @DerivedProperty
    public long getPart() {
        return cell.getPart();
    }

    @DerivedProperty
    public boolean isCounted() {
        return cell.isCounted();
    }

    @DerivedProperty
    public boolean isUnfilled() {
        return cell.isUnfilled();
    }

    @DerivedProperty
    public boolean isPositive() {
        return cell.isPositive();
    }

    @DerivedProperty
    public boolean isZero() {
        return cell.isZero();
    }

    /** Whether a cell has at least and at most so many times its amount. */
    @DerivedProperty
    public boolean times(Cell now, long least, long most) {
        BigDecimal amount = cell.number();
        return now.number().compareTo(amount.multiply(BigDecimal.valueOf(least))) >= 0
                && now.number().compareTo(amount.multiply(BigDecimal.valueOf(most))) <= 0;
    }

    @Override
    public List<Location> where() {
        return List.of(Earlier.spot(cell.place(), source, cell.raw()));
    }
}
