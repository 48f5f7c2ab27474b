package gouji.review.year;

import gouji.check.OrderedExecutor;
import gouji.check.intake.Input;
import gouji.check.intake.ReportLoader;
import gouji.extract.YearComparison;
import gouji.finding.Skipped;
import gouji.model.Earlier;
import gouji.model.Facts;
import gouji.model.Report;
import gouji.review.roster.UnitName;
import gouji.review.store.ResultCache;
import gouji.review.store.ReviewHistory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The reports of the years before, found by unit and year. They wait in the store, so that the memory a review takes
 * does not grow with them. After it is filled it may be used by several threads.
 */
public final class PreviousReports {
    private static final String STORED = "stored ";

    private final Map<Integer, Units> byYear = new HashMap<>();
    private final List<Skipped> strangers = new ArrayList<>();
    /** Whether nobody asked for reports of the year before, so that none is missing. */
    private final boolean quiet;

    /**
     * A report that waits.
     *
     * @param identity the same for two copies of one report; a file of facts that was changed may still tell it
     */
    private record Kept(UnitName unit, String identity, Supplier<Facts> facts) {
        boolean isStored() {
            return identity.startsWith(STORED);
        }
    }

    /** The reports of one year by every name they may be asked for. */
    private record Units(Map<String, List<Kept>> whole, Map<String, List<Kept>> shorter) {
        Units() {
            this(new HashMap<>(), new HashMap<>());
        }

        void put(Kept kept) {
            whole.computeIfAbsent(kept.unit().text(), u -> new ArrayList<>()).add(kept);
            kept.unit().shorter().forEach(s -> shorter.computeIfAbsent(s, u -> new ArrayList<>())
                    .add(kept));
        }

        /** The reports of that name, else those with more or less of the area before it. */
        List<Kept> of(UnitName unit) {
            List<Kept> same = whole.getOrDefault(unit.text(), List.of());
            return !same.isEmpty()
                    ? same
                    : Stream.concat(
                                    shorter.getOrDefault(unit.text(), List.of()).stream(),
                                    unit.shorter().stream().flatMap(s -> whole.getOrDefault(s, List.of()).stream()))
                            .filter(k -> k.unit().matches(unit))
                            .toList();
        }
    }

    private PreviousReports(boolean quiet) {
        this.quiet = quiet;
    }

    /** Reads every report of the inputs, on several threads. */
    public static PreviousReports read(ResultCache memory, Iterator<Input> inputs, int jobs) throws IOException {
        PreviousReports years = new PreviousReports(false);
        new OrderedExecutor(jobs).run(inputs, memory::load, taken -> years.note(taken, memory));
        return years;
    }

    /** What the store holds of the past; no report is said to be missing from it. */
    public static PreviousReports stored(ReviewHistory past) {
        PreviousReports years = new PreviousReports(true);
        past.latest().stream()
                .filter(e -> e.year() != null && !e.unit().isBlank())
                .forEach(e -> years.year(e.year())
                        .put(new Kept(UnitName.of(e.unit()), STORED + e.id(), () -> past.facts(e.id()))));
        return years;
    }

    /** The years it holds reports of. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(byYear.keySet());
    }

    /** Whether the reports of a review itself may be those of the year before. */
    public boolean isOwn() {
        return quiet;
    }

    /** Takes note of the reports of a file. They count more than what the store holds of their units. */
    public void note(ReportLoader.Loaded taken, ResultCache memory) {
        // what waits must not hold on to the facts: there are as many as reports
        String key = taken.key();
        for (int i = 0; i < taken.reports().size(); i++) {
            int number = i;
            keep(
                    taken.reports().get(i).report(),
                    () -> memory.again(Objects.requireNonNull(key, "what was taken is in the store"), number));
        }
    }

    private void keep(Report report, Supplier<Facts> facts) {
        UnitName unit = UnitName.of(report.unit());
        if (report.year() != null && unit.isKnown()) {
            year(report.year()).put(new Kept(unit, report.sha256(), facts));
        } else if (!quiet) {
            strangers.add(new Skipped(report.source(), "previous-unknown"));
        }
    }

    private Units year(int year) {
        return byYear.computeIfAbsent(year, y -> new Units());
    }

    /** The units there is a report of on a year. */
    public int units(int year) {
        return byYear.containsKey(year) ? byYear.get(year).whole().size() : 0;
    }

    /** The reports whose unit or year could not be read; they are compared with nothing. */
    public List<Skipped> strangers() {
        return List.copyOf(strangers);
    }

    /** The facts of a report beside those of the year before. */
    public Facts beside(Facts now) {
        Report report = now.report();
        UnitName unit = UnitName.of(report.unit());
        if (report.year() == null || !unit.isKnown()) {
            return quiet ? now : now.withEarlier(Earlier.UNCLEAR);
        }
        List<Kept> found = byYear.getOrDefault(report.year() - 1, new Units()).of(unit);
        if (found.isEmpty()) {
            return quiet ? now : now.withEarlier(strangers.isEmpty() ? Earlier.MISSING : Earlier.UNCLEAR);
        }
        List<Kept> fresh = found.stream().filter(k -> !k.isStored()).toList();
        return one(now, fresh.isEmpty() ? found : fresh);
    }

    private static Facts one(Facts now, List<Kept> found) {
        Facts first = found.get(0).facts().get();
        boolean one = found.stream().map(Kept::identity).distinct().count() == 1
                && found.stream().skip(1).map(k -> k.facts().get().cells()).allMatch(first.cells()::equals);
        return one ? YearComparison.of(now, first) : now.withEarlier(Earlier.UNCLEAR);
    }
}
