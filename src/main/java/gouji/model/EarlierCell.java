package gouji.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell of the form in the report of the year before.
 *
 * @param cell the cell as that report has it
 * @param source path of that report
 */
public record EarlierCell(Cell cell, String source) implements Fact, Evidence {
    @Derived
    public String getTable() {
        return cell.table();
    }

    @Derived
    public String getRow() {
        return cell.row();
    }

    @Derived
    public String getColumn() {
        return cell.column();
    }

    /** {@code table/row/column}. */
    @Derived
    public String getKey() {
        return cell.getKey();
    }

    @Derived
    public Long getCount() {
        return cell.count();
    }

    @Derived
    public BigDecimal getAmount() {
        return cell.amount();
    }

    /** The count, and 0 where nothing was filled in. */
    @Derived
    public long getPart() {
        return cell.getPart();
    }

    @Derived
    public boolean isCounted() {
        return cell.isCounted();
    }

    @Derived
    public boolean isUnfilled() {
        return cell.isUnfilled();
    }

    @Derived
    public boolean isPositive() {
        return cell.isPositive();
    }

    @Derived
    public boolean isZero() {
        return cell.isZero();
    }

    /** Whether a cell has at least and at most so many times its amount. */
    @Derived
    public boolean times(Cell now, long least, long most) {
        BigDecimal amount = cell.amount();
        return now.amount().compareTo(amount.multiply(BigDecimal.valueOf(least))) >= 0
                && now.amount().compareTo(amount.multiply(BigDecimal.valueOf(most))) <= 0;
    }

    @Override
    public List<Location> where() {
        return List.of(Earlier.spot(cell.place(), source, cell.raw()));
    }
}
