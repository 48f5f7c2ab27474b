package gouji.extract.table.cell;

import gouji.form.FormLine;
import gouji.model.Cell;
import gouji.model.Place;
import gouji.read.document.GridCell;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cells of a table of the form from what stands in the source. */
public final class CellMaker {
    private static final int LONGEST_COUNT = 63;

    private final String table;
    private final Map<String, String> units;
    private final @Nullable BigDecimal factor;

    /**
     * @param columns the columns of the table in any edition
     * @param factor turns a number without a unit, in a column that has one, into that of the form; or null
     */
    public CellMaker(String table, Stream<FormLine> columns, @Nullable BigDecimal factor) {
        this.table = table;
        this.factor = factor;
        this.units = columns.collect(Collectors.toMap(FormLine::code, FormLine::unit, (a, b) -> a));
    }

    public String table() {
        return table;
    }

    public Cell cell(String row, String column, Value value, String raw, Place place) {
        boolean bare = factor != null && raw.codePoints().noneMatch(Character::isIdeographic);
        BigDecimal amount = (bare ? value.in(factor) : value).inUnit(units.getOrDefault(column, ""));
        return new Cell(table, row, column, value.state(), count(amount), amount, raw, place);
    }

    /** The cell an item of a grid is; a place nothing was written in is blank. */
    public Cell cell(String row, String column, RowCell item, LabelledRow of) {
        GridCell written = item.cell();
        Place place = written == null ? of.place() : written.place();
        return cell(row, column, item.value(), item.text(), place);
    }

    private static @Nullable Long count(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        boolean whole = amount.stripTrailingZeros().scale() <= 0
                && amount.toBigInteger().bitLength() <= LONGEST_COUNT;
        return whole ? amount.longValue() : null;
    }
}
