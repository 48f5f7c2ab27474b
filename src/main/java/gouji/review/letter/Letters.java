package gouji.review.letter;

import gouji.finding.Finding;
import gouji.model.Trouble;
import gouji.review.roster.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letters of a review: one to each unit there is something to write to about. */
public final class Letters {
    /** What the office has to see to itself: no unit can mend it. */
    private static final Set<Trouble> OF_THE_OFFICE = Set.of(
            Trouble.NOT_FOUND,
            Trouble.NO_ACCESS,
            Trouble.SPECIAL_FILE,
            Trouble.UNREADABLE,
            Trouble.CHANGED,
            Trouble.SIDECAR,
            Trouble.INTERNAL);

    /** What a file has that is no report at all, so that no unit need be asked for another unless it is named after one. */
    private static final Set<Trouble> OF_ANY_FILE = Set.of(
            Trouble.NO_REPORT,
            Trouble.FOREIGN_JSON,
            Trouble.EMPTY,
            Trouble.EMPTY_ARCHIVE,
            Trouble.UNSUPPORTED,
            Trouble.NOT_COVERED);

    private final UnitReports reports;
    private final Map<String, Unit> missing = new HashMap<>();

    private Letters(UnitReports reports) {
        this.reports = reports;
        reports.missing().forEach(unit -> missing.put(unit.name(), unit));
    }

    /** The letters in the order of the roster, then those to units it does not have, then those to nobody known. */
    public static List<Letter> of(UnitReports reports) {
        Letters all = new Letters(reports);
        return Stream.concat(
                        reports.units().stream().flatMap(unit -> all.letter(unit).stream()),
                        reports.unknown().stream().flatMap(report -> all.stray(report).stream()))
                .toList();
    }

    private Optional<Letter> letter(String unit) {
        Optional<UnitReport> counting = reports.counting(unit);
        List<LetterSection> sections = new ArrayList<>();
        if (counting.isPresent()) {
            sections.addAll(sections(counting.get()));
        }
        if (counting.isEmpty() || !counting.get().isRead()) {
            reports.foreign(unit).map(this::foreign).ifPresent(sections::add);
        }
        if (counting.isEmpty() && sections.isEmpty() && missing.containsKey(unit)) {
            sections.add(new LetterSection.Missing(missing.get(unit).deadline()));
        }
        sections.sort(Comparator.comparing(LetterSection::kind));
        return sections.isEmpty() ? Optional.empty() : Optional.of(letter(unit, sections));
    }

    private Letter letter(String unit, List<LetterSection> sections) {
        Unit listed = reports.listed(unit);
        List<UnitReport> own = reports.own(unit);
        return new Letter(
                unit,
                listed == null ? "" : listed.contact(),
                year(own),
                Stream.concat(own.stream(), reports.foreign(unit).stream()).toList(),
                List.copyOf(sections));
    }

    private @Nullable Integer year(List<UnitReport> own) {
        return own.isEmpty() || own.get(0).year() == null
                ? reports.year()
                : own.get(0).year();
    }

    private List<LetterSection> sections(UnitReport report) {
        if (!report.isRead()) {
            return unread(report, OF_THE_OFFICE).stream().toList();
        }
        List<LetterSection> sections = new ArrayList<>();
        if (!report.faults().isEmpty()) {
            sections.add(new LetterSection.Errors(report.edition(), report.faults()));
        }
        alike(report).ifPresent(sections::add);
        List<Finding> warnings = new ArrayList<>(report.findings());
        warnings.removeAll(report.faults());
        if (!warnings.isEmpty() || !report.unclear().isEmpty()) {
            sections.add(new LetterSection.Doubts(report.edition(), warnings, report.unclear()));
        }
        return sections;
    }

    private Optional<LetterSection> alike(UnitReport report) {
        List<LetterSection.Alike> groups = report.shared().stream()
                .flatMap(shared -> reports.alike(shared).stream())
                .toList();
        Set<String> others = new LinkedHashSet<>();
        groups.forEach(group -> others.addAll(group.others()));
        others.remove(report.submission().name());
        List<String> quotes =
                groups.stream().flatMap(g -> g.quotes().stream()).distinct().toList();
        boolean whole = groups.stream().anyMatch(g -> g.whole() && g.others().size() > others.size());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new LetterSection.Alike(List.copyOf(others), whole, quotes));
    }

    private LetterSection foreign(UnitReport report) {
        return new LetterSection.Foreign(
                report.file(), report.submission().owner(), report.submission().isSame());
    }

    private static Optional<LetterSection> unread(UnitReport report, Set<Trouble> not) {
        return Optional.ofNullable(report.problem())
                .filter(problem -> !Trouble.isOne(problem, not))
                .map(problem -> new LetterSection.Unread(report.file(), problem));
    }

    /** A file of which nobody can tell the unit, that cannot be read either. */
    private Optional<Letter> stray(UnitReport report) {
        return report.isRead()
                ? Optional.empty()
                : unread(report, OF_ANY_FILE)
                        .filter(m -> unread(report, OF_THE_OFFICE).isPresent())
                        .map(section -> new Letter("", "", reports.year(), List.of(report), List.of(section)));
    }
}
