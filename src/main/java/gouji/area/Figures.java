package gouji.area;

import gouji.model.Cell;
import gouji.model.Key;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of one report, kept small: thousands of reports may be held at once. */
public final class Figures {
    /** Rows one line of the form may stand for. */
    private static final Map<String, List<String>> PARTS =
            Map.of("other", List.of("other.uncorrected", "other.unpaid", "other.misc"));

    private final String[] keys;
    private final BigDecimal[] amounts;

    private Figures(Map<String, BigDecimal> byKey) {
        this.keys = byKey.keySet().toArray(String[]::new);
        this.amounts = byKey.values().toArray(BigDecimal[]::new);
    }

    /** The cells that were read; where nothing was filled in, 0 stands. */
    public static Figures of(List<Cell> cells) {
        Map<String, BigDecimal> byKey = new TreeMap<>();
        for (Cell cell : cells) {
            if (cell.isNumeric() || cell.isUnfilled()) {
                byKey.put(cell.getKey().intern(), cell.isPositive() ? cell.amount() : amount(cell));
            }
        }
        return new Figures(byKey);
    }

    private static BigDecimal amount(Cell cell) {
        return cell.isNegative() ? cell.amount() : BigDecimal.ZERO;
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    /** Whether a figure other than 0 is among them. */
    public boolean tellsAnything() {
        return Stream.of(amounts).anyMatch(amount -> amount.signum() != 0);
    }

    /** The figure of a cell; where the report divides the line, the parts together. Empty when it was not read. */
    public Optional<BigDecimal> get(String table, String row, String column) {
        Optional<BigDecimal> whole = get(Key.of(table, row, column));
        if (whole.isPresent() || !PARTS.containsKey(row)) {
            return whole;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : PARTS.get(row)) {
            Optional<BigDecimal> amount = get(Key.of(table, part, column));
            if (amount.isEmpty()) {
                return amount;
            }
            sum = sum.add(amount.get());
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> get(String key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? Optional.empty() : Optional.of(amounts[at]);
    }
}
