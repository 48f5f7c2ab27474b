package gouji.district;

import gouji.model.Key;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The figures of one report. What the form makes of others, totals and results together, is added up when it is asked
 * for, so that no change can break it; a cell never set is 0.
 *
 * @param cells cells that are not made of others, by {@code table/row/column}
 */
public record Tables(Map<String, BigDecimal> cells) {
    static final Tables NONE = new Tables(Map.of());

    private static final List<String> APPLICANTS =
            List.of("natural", "business", "research", "welfare", "legal", "otherOrg");
    private static final List<String> OUTCOMES = List.of("upheld", "corrected", "otherOutcome", "pending");
    static final List<String> RESULTS = List.of(
            "granted",
            "partial",
            "refused.process",
            "unavailable.notHeld",
            "unavailable.notExisting",
            "rejected.repeat");

    public Tables {
        cells = Map.copyOf(cells);
    }

    /** What a cell of the form says. */
    public BigDecimal get(String key) {
        String[] parts = key.split("/", 0);
        if (parts[2].equals("total")) {
            return sum(parts[0], List.of(parts[1]), parts[0].equals("disputes") ? OUTCOMES : APPLICANTS);
        }
        return parts[1].equals("closed")
                ? sum(parts[0], RESULTS, List.of(parts[2]))
                : cells.getOrDefault(key, BigDecimal.ZERO);
    }

    private BigDecimal sum(String table, List<String> rows, List<String> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> get(Key.of(table, row, column))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A count. */
    long count(String key) {
        return get(key).longValueExact();
    }

    Tables with(String key, BigDecimal amount) {
        Map<String, BigDecimal> changed = new TreeMap<>(cells);
        changed.put(key, amount);
        return new Tables(changed);
    }

    Tables with(String key, long count) {
        return with(key, BigDecimal.valueOf(count));
    }

    /** The same with so many more in some cells. */
    Tables more(long count, String... keys) {
        Tables changed = this;
        for (String key : keys) {
            changed = changed.with(key, get(key).add(BigDecimal.valueOf(count)));
        }
        return changed;
    }

    /** The same with one table taken from others. */
    Tables taking(String table, Tables others) {
        Map<String, BigDecimal> changed = new TreeMap<>();
        of(cells, table, false).forEach(e -> changed.put(e.getKey(), e.getValue()));
        of(others.cells, table, true).forEach(e -> changed.put(e.getKey(), e.getValue()));
        return new Tables(changed);
    }

    private static Stream<Map.Entry<String, BigDecimal>> of(Map<String, BigDecimal> cells, String table, boolean own) {
        return cells.entrySet().stream().filter(e -> e.getKey().startsWith(table + "/") == own);
    }

    /** What several reports say together. */
    static Tables sum(Collection<Tables> all) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        all.forEach(tables -> tables.cells.forEach((key, amount) -> sums.merge(key, amount, BigDecimal::add)));
        return new Tables(sums);
    }
}
