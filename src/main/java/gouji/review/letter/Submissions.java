package gouji.review.letter;

import gouji.finding.CheckedReport;
import gouji.model.Report;
import gouji.review.roster.Match;
import gouji.review.roster.Misfiled;
import gouji.review.roster.Roster;
import gouji.review.roster.RosterSubmissions;
import gouji.review.roster.Unit;
import gouji.review.roster.UnitMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Tells of every report of a review for whom it was handed in. May be asked by several threads. */
public final class Submissions {
    /** No roster: a report is that of the unit it names. */
    public static final Submissions UNLISTED = new Submissions(null, List.of(), Map.of(), 0);

    private final @Nullable Roster roster;
    private final @Nullable UnitMatcher matching;
    private final List<Unit> missing;
    private final Map<String, Misfiled> misfiled;
    private final int dated;

    private Submissions(@Nullable Roster roster, List<Unit> missing, Map<String, Misfiled> misfiled, int dated) {
        this.roster = roster;
        this.matching = roster == null ? null : new UnitMatcher(roster);
        this.missing = missing;
        this.misfiled = misfiled;
        this.dated = dated;
    }

    /**
     * The reports beside a roster.
     *
     * @param dated of how many units the day is known by which they are on time or late
     * @param shown the source of a report as it stands in what leaves the office
     */
    public static Submissions of(Roster roster, RosterSubmissions call, int dated, UnaryOperator<String> shown) {
        Map<String, Misfiled> misfiled = new HashMap<>();
        call.misfiled().forEach(report -> {
            misfiled.put(report.source(), report);
            misfiled.put(shown.apply(report.source()), report);
        });
        return new Submissions(roster, call.missing(), misfiled, dated);
    }

    int dated() {
        return dated;
    }

    /** The units that have to report, in the order of the roster. */
    public List<Unit> units() {
        return roster == null ? List.of() : roster.units();
    }

    /** The unit of that name in the roster, or null. */
    @Nullable
    Unit listed(String unit) {
        return roster == null ? null : roster.unit(unit).orElse(null);
    }

    /** Those of them no report is or may be of. */
    List<Unit> missing() {
        return missing;
    }

    public Submission of(Report report) {
        Misfiled foreign = misfiled.get(report.source());
        if (foreign != null) {
            return new Submission(foreign.filedFor().name(), foreign.filedFor(), foreign);
        }
        Match match = matching == null ? null : matching.of(report);
        if (roster == null || match == null || match.unit() == null) {
            return new Submission(report.unit(), null, null);
        }
        Unit named = match.named();
        // a title may have been copied: where nothing else tells, the file is of whom it is named after
        Unit unit = named == null || roster.areClose(named, match.unit()) ? match.unit() : named;
        return new Submission(unit.name(), unit, null);
    }

    /** The same report under the name of the unit it counts for. */
    public CheckedReport named(CheckedReport checked) {
        Report report = checked.facts().report();
        Submission filed = of(report);
        Submission submission = filed.ofOwner().orElse(filed);
        boolean same = report.isBatch()
                || submission.unit() == null
                || submission.name().equals(report.unit());
        return same
                ? checked
                : checked.withFacts(checked.facts()
                        .of(report.draft().unit(submission.name()).done()));
    }
}
