package gouji.extract;

import gouji.model.Cell;
import gouji.model.Earlier;
import gouji.model.Facts;
import gouji.model.Likeness;
import gouji.model.RepeatedTable;
import gouji.model.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays a report beside that of the year before. Prose is compared without figures, marks and white space. */
public final class YearComparison {
    private static final String WHOLE = "prose";

    /** Shorter texts are alike by their subject. */
    private static final int SHORTEST = 30;

    private final Facts now;
    private final Facts before;

    private YearComparison(Facts now, Facts before) {
        this.now = now;
        this.before = before;
    }

    /** The facts of a report, with those of the year before. */
    public static Facts of(Facts now, Facts before) {
        return now.withEarlier(new YearComparison(now, before).earlier());
    }

    private Earlier earlier() {
        List<RepeatedTable> repeated = now.tables().stream()
                .filter(table -> isRepeated(table.code()))
                .map(RepeatedTable::new)
                .toList();
        return new Earlier(before, false, repeated, likenesses());
    }

    /** Whether both years have all of a table and say the same in every cell. */
    private boolean isRepeated(String table) {
        Map<String, Optional<BigDecimal>> figures = figures(now, table);
        return !figures.isEmpty() && !figures.containsValue(Optional.empty()) && figures.equals(figures(before, table));
    }

    /** The figures of a table without idle zeros, nothing filled in standing for 0; empty where none was read. */
    private static Map<String, Optional<BigDecimal>> figures(Facts facts, String table) {
        Map<String, Optional<BigDecimal>> figures = new HashMap<>();
        facts.cells().stream().filter(c -> c.table().equals(table)).forEach(c -> figures.put(c.getKey(), figure(c)));
        facts.absent().stream()
                .filter(a -> a.table().equals(table))
                .forEach(a -> figures.put(a.getKey(), Optional.empty()));
        return figures;
    }

    private static Optional<BigDecimal> figure(Cell cell) {
        return Optional.ofNullable(cell.isUnfilled() ? BigDecimal.ZERO : cell.amount())
                .map(BigDecimal::stripTrailingZeros);
    }

    private List<Likeness> likenesses() {
        List<Likeness> all = new ArrayList<>();
        Shingles.SECTIONS.forEach(code -> compare(code, List.of(code), all));
        compare(WHOLE, Shingles.SECTIONS, all);
        return all;
    }

    private void compare(String part, List<String> codes, List<Likeness> all) {
        List<Section> sections = sections(now, codes);
        String one = text(sections);
        String other = text(sections(before, codes));
        int length = Math.min(one.length(), other.length());
        if (length >= SHORTEST) {
            all.add(new Likeness(part, Shingles.of(one).percent(Shingles.of(other)), length, sections.get(0)));
        }
    }

    private static List<Section> sections(Facts facts, List<String> codes) {
        return facts.sections().stream().filter(s -> codes.contains(s.code())).toList();
    }

    private static String text(List<Section> sections) {
        return sections.stream().map(s -> Shingles.plain(s.text())).collect(Collectors.joining());
    }
}
