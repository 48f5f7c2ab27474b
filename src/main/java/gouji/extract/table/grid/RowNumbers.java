package gouji.extract.table.grid;

import gouji.extract.table.cell.LabelledRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The numbers a table gives its rows in a column of their own (行次) between labels and values. */
public final class RowNumbers {
    /** So many values in a row do not rise by one each by chance. */
    private static final int SURE = 6;

    private RowNumbers() {}

    /** The rows without such a column, where they all have one. */
    static List<LabelledRow> removed(List<LabelledRow> rows) {
        List<BigDecimal> first = rows.stream()
                .filter(RowNumbers::hasValues)
                .map(r -> r.after().get(0).value().amount())
                .toList();
        return areSerial(first) ? rows.stream().map(RowNumbers::cut).toList() : rows;
    }

    /** Whether each of the numbers is one more than that before it, or begins anew as in a copy of the table. */
    public static boolean areSerial(List<BigDecimal> numbers) {
        if (numbers.size() < SURE || numbers.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        for (int i = 1; i < numbers.size(); i++) {
            boolean next = numbers.get(i).compareTo(numbers.get(i - 1).add(BigDecimal.ONE)) == 0;
            boolean anew = numbers.get(i).compareTo(numbers.get(0)) == 0;
            if (!next && !anew) {
                return false;
            }
        }
        return numbers.get(0).compareTo(numbers.get(1)) != 0;
    }

    private static boolean hasValues(LabelledRow row) {
        return row.isLabelled() && row.hasValue();
    }

    private static LabelledRow cut(LabelledRow row) {
        return hasValues(row)
                ? new LabelledRow(
                        row.row(),
                        row.column(),
                        row.label(),
                        row.after().subList(1, row.after().size()))
                : row;
    }
}
