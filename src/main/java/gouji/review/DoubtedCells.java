package gouji.review;

import gouji.check.Checker;
import gouji.check.intake.ReportLoader;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.model.Location;
import gouji.review.store.ResultCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Which cells of a report are in question. A report above may ask before its turn is come: the report below is judged
 * then, and what came of that waits in the store. After all are noted it may be asked by several threads.
 */
final class DoubtedCells {
    private static final Set<String> ELSEWHERE = Set.of(Location.PREVIOUS, Location.ROSTER, Location.OTHER);

    private final Map<String, List<Supplier<CheckedReport>>> bySource = new HashMap<>();
    private final Map<String, Set<String>> told = new ConcurrentHashMap<>();

    /** Takes note of the reports of a file, and how to judge them; it must not hold on to their facts. */
    void note(ReportLoader.Loaded taken, ResultCache memory, Checker checker) {
        String key = Objects.requireNonNull(taken.key(), "what was taken is in the store");
        ReportLoader.Loaded file = new ReportLoader.Loaded(List.of(), null, key, taken.lasting());
        for (int i = 0; i < taken.reports().size(); i++) {
            int number = i;
            bySource.computeIfAbsent(taken.reports().get(i).report().source(), s -> new ArrayList<>(1))
                    .add(() -> checker.check(memory.again(key, number), file, number));
        }
    }

    /** Keys of the cells errors of the reports of that source are about. */
    Set<String> of(String source) {
        Set<String> known = told.get(source);
        if (known != null) {
            return known;
        }
        Set<String> cells = new HashSet<>();
        bySource.getOrDefault(source, List.of()).stream()
                .map(Supplier::get)
                .flatMap(checked -> checked.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> add(finding, cells));
        told.put(source, Set.copyOf(cells));
        return cells;
    }

    private static void add(Finding finding, Set<String> cells) {
        finding.where().stream()
                .filter(spot -> spot.table() != null && spot.row() != null && spot.column() != null)
                .filter(spot -> spot.section() == null || !ELSEWHERE.contains(spot.section()))
                .map(Location::key)
                .forEach(cells::add);
    }
}
