package gouji.review.letter;

import gouji.finding.CheckedReport;
import gouji.finding.Matter;
import gouji.review.roster.Unit;
import gouji.review.round.YearCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a review by the units they were handed in for. Of a report only what a letter needs is kept. Not for use
 * by several threads.
 */
public final class UnitReports {
    private final Submissions submissions;
    private final Comparator<UnitReport> older;
    private final Set<String> kept;
    private final Map<String, List<UnitReport>> byUnit = new LinkedHashMap<>();
    private final List<UnitReport> unknown = new ArrayList<>();
    /** Units by their names in the roster whose report that counts is of a matter. */
    private final Map<Matter, List<String>> groups = new LinkedHashMap<>();

    private final YearCount years = new YearCount();

    /**
     * @param written when a file was written last, by its source; 0 when that is not known
     * @param kept ids of rules whose findings are no reason to hand in again
     */
    public UnitReports(Submissions submissions, ToLongFunction<String> written, Set<String> kept) {
        this.kept = Set.copyOf(kept);
        this.submissions = submissions;
        this.older = Comparator.comparing(UnitReport::source, new Versions(written).order());
    }

    /** Takes a report; what is found of all of them together is no unit's. */
    public void add(CheckedReport checked) {
        if (checked.facts().report().isBatch()) {
            return;
        }
        Submission submission = submissions.of(checked.facts().report());
        UnitReport report = UnitReport.of(checked, submission, kept);
        add(report);
        submission.ofOwner().map(owner -> UnitReport.of(checked, owner, kept)).ifPresent(this::add);
        if (report.year() != null) {
            years.note(report.year());
        }
    }

    private void add(UnitReport report) {
        (report.submission().isKnown()
                        ? byUnit.computeIfAbsent(report.submission().name(), u -> new ArrayList<>())
                        : unknown)
                .add(report);
    }

    /** Takes what several of the reports are told for one reason, when all reports are taken. */
    public void add(List<Matter> matters) {
        Map<Matter.Concerned, String> counted = new HashMap<>();
        units().forEach(unit -> counting(unit)
                .ifPresent(report -> counted.put(new Matter.Concerned(report.titled(), report.source()), unit)));
        matters.forEach(matter -> groups.put(
                matter,
                matter.reports().stream()
                        .flatMap(report -> Optional.ofNullable(counted.get(report)).stream())
                        .distinct()
                        .toList()));
    }

    /** The year most reports are on, the later of two; null when none tells. */
    public @Nullable Integer year() {
        return years.most().orElse(null);
    }

    /** The units to report in the order of the roster, then those it does not have in the order of their reports. */
    public List<String> units() {
        return Stream.concat(submissions.units().stream().map(Unit::name), byUnit.keySet().stream())
                .distinct()
                .toList();
    }

    /** How many units the roster has; 0 without one. */
    int listed() {
        return submissions.units().size();
    }

    int dated() {
        return submissions.dated();
    }

    /** Units of the roster no report is of, nor any that is handed in for them. */
    public List<Unit> missing() {
        return submissions.missing().stream()
                .filter(unit -> !byUnit.containsKey(unit.name()))
                .toList();
    }

    /** Reports nobody can tell the unit of, in the order of the review. */
    List<UnitReport> unknown() {
        return unknown;
    }

    /** The files of a unit on the year that are its own, the newest leading, one that was read before one that was not. */
    List<UnitReport> own(String unit) {
        return ofYear(unit, report -> !report.submission().isForeign());
    }

    /** The report of a unit that counts: its newest one that was read, else its newest one; none when it has none of its own. */
    public Optional<UnitReport> counting(String unit) {
        return own(unit).stream().findFirst();
    }

    /** The newest file handed in for a unit that is the report of another one. */
    public Optional<UnitReport> foreign(String unit) {
        return ofYear(unit, report -> report.submission().isForeign()).stream().findFirst();
    }

    /** A report on another year counts only where the unit has none on this one. */
    private List<UnitReport> ofYear(String unit, Predicate<UnitReport> which) {
        List<UnitReport> all =
                byUnit.getOrDefault(unit, List.of()).stream().filter(which).toList();
        Integer year = year();
        List<UnitReport> now = all.stream()
                .filter(r -> r.year() == null || Objects.equals(r.year(), year))
                .toList();
        List<UnitReport> sorted = new ArrayList<>(now.isEmpty() ? all : now);
        sorted.sort(Comparator.comparing(UnitReport::isRead).thenComparing(older));
        Collections.reverse(sorted);
        return List.copyOf(sorted);
    }

    /** Groups of units whose reports are alike, each once, by their names in the roster. */
    public List<LetterSection.Alike> alike() {
        List<UnitReport> counting =
                units().stream().flatMap(unit -> counting(unit).stream()).toList();
        return groups.keySet().stream()
                .flatMap(matter -> counting.stream()
                        .flatMap(report -> report.shared().stream())
                        .filter(shared -> shared.isOf(matter))
                        .limit(1)
                        .flatMap(shared -> alike(shared).stream()))
                .toList();
    }

    /** All units whose report that counts is of the matter of a finding; nothing where it is one alone. */
    Optional<LetterSection.Alike> alike(UnitReport.Shared shared) {
        return groups.entrySet().stream()
                .filter(group -> shared.isOf(group.getKey()))
                .map(Map.Entry::getValue)
                .filter(units -> units.size() > 1)
                .map(units -> new LetterSection.Alike(units, shared.whole(), shared.quotes()))
                .findFirst();
    }

    /** The unit in the roster, or null. */
    @Nullable
    Unit listed(String unit) {
        return submissions.listed(unit);
    }
}
