package gouji.review.area;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Key;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures of one report, kept small: thousands of reports may be held at once. */
public final class ReportFigures {
    private final String[] keys;
    private final BigDecimal[] amounts;

    private ReportFigures(Map<String, BigDecimal> byKey) {
        this.keys = byKey.keySet().toArray(String[]::new);
        this.amounts = byKey.values().toArray(BigDecimal[]::new);
    }

    /** The cells that were read; where nothing was filled in, 0 stands. Rows of a group are there together as well. */
    public static ReportFigures of(Facts facts) {
        Map<String, BigDecimal> byKey = new TreeMap<>();
        for (Cell cell : facts.cells()) {
            if (isFigure(cell)) {
                byKey.put(cell.getKey().intern(), figure(cell));
            }
        }
        wholes(facts).forEach(byKey::putIfAbsent);
        return new ReportFigures(byKey);
    }

    /**
     * Figures of rows such as {@code other}, of which this report has {@code other.misc} and the others: another edition may
     * have that row alone. None where one of them was not read.
     */
    private static Map<String, BigDecimal> wholes(Facts facts) {
        Map<String, BigDecimal> wholes = new HashMap<>();
        Set<String> unread = new HashSet<>();
        for (Cell cell : facts.cells()) {
            if (!cell.getGroup().equals(cell.row())) {
                String whole =
                        Key.of(cell.table(), cell.getGroup(), cell.column()).intern();
                wholes.merge(whole, isFigure(cell) ? figure(cell) : BigDecimal.ZERO, BigDecimal::add);
                if (!isFigure(cell) || facts.absent().stream().anyMatch(absent -> isPart(absent, cell))) {
                    unread.add(whole);
                }
            }
        }
        wholes.keySet().removeAll(unread);
        return wholes;
    }

    /** Whether what was not read is a cell of the same group and column. */
    private static boolean isPart(Absent absent, Cell cell) {
        return absent.table().equals(cell.table())
                && absent.row() != null
                && absent.row().startsWith(cell.getGroup() + ".")
                && (absent.column() == null || absent.column().equals(cell.column()));
    }

    private static boolean isFigure(Cell cell) {
        return cell.isNumeric() || cell.isUnfilled();
    }

    private static @Nullable BigDecimal figure(Cell cell) {
        return cell.isPositive() || cell.isNegative() ? cell.amount() : BigDecimal.ZERO;
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
        return get(Key.of(table, row, column));
    }

    private Optional<BigDecimal> get(String key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? Optional.empty() : Optional.of(amounts[at]);
    }
}
