package gouji.review.letter;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Matter;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.ReviewChanges;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.model.Absent;
import gouji.model.Key;
import gouji.model.Kind;
import gouji.model.Location;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.review.roster.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a report for the letter to its unit.
 *
 * @param submission for whom it was handed in
 * @param source its path
 * @param sha256 hash of its bytes
 * @param titled the unit as the report names it, or ""
 * @param year the year reported on, or null
 * @param edition edition of the form
 * @param kind what sort of agency
 * @param verdict what the office does with it
 * @param points its points, or null when it could not be read
 * @param problem what kept the reader from it, or null when it was read
 * @param infos how many findings are hints
 * @param waived how many findings were waived
 * @param findings errors and warnings, those of a matter with other reports left out
 * @param faults those of the findings that have to be corrected
 * @param shared findings of a matter with other reports
 * @param still fingerprints of the findings the round before told as well
 * @param unclear parts of the form that are there, could not be read, and were needed
 */
public record UnitReport(
        Submission submission,
        String source,
        String sha256,
        String titled,
        @Nullable Integer year,
        int edition,
        Kind kind,
        Verdict verdict,
        @Nullable BigDecimal points,
        @Nullable Problem problem,
        int infos,
        int waived,
        List<Finding> findings,
        List<Finding> faults,
        List<Shared> shared,
        Set<String> still,
        List<Absent> unclear) {
    /**
     * What a report has in common with others.
     *
     * @param finding what is found of it in this report
     * @param whole whether the reports say the same from first to last
     */
    public record Shared(Finding finding, boolean whole) {
        boolean isOf(Matter matter) {
            return matter.rule().equals(finding.rule())
                    && Integer.toString(matter.number())
                            .equals(finding.figures().matter());
        }

        /** Sentences they share. */
        List<String> quotes() {
            return whole
                    ? List.of()
                    : finding.where().stream()
                            .map(Location::quote)
                            .filter(quote -> quote != null && !quote.isBlank())
                            .toList();
        }
    }

    /** @param kept ids of rules whose findings are no reason to hand in again */
    static UnitReport of(CheckedReport checked, Submission submission, Set<String> kept) {
        Report report = checked.facts().report();
        boolean read = checked.verdict() != Verdict.UNREADABLE;
        List<Finding> grave = grave(checked);
        return new UnitReport(
                submission,
                report.source(),
                report.sha256(),
                report.unit(),
                report.year(),
                report.edition(),
                kind(report, submission),
                checked.verdict(),
                checked.score() == null ? null : checked.score().points(),
                read ? null : checked.facts().problems().stream().findFirst().orElse(null),
                checked.countOf(Severity.INFO),
                checked.waived().size(),
                grave,
                faults(grave, checked.verdict(), kept),
                shared(checked),
                still(checked),
                unclear(checked));
    }

    private static List<Finding> grave(CheckedReport checked) {
        return checked.findings().stream()
                .filter(f -> f.severity().atLeast(Severity.WARNING))
                .filter(f -> f.figures().matter() == null)
                .toList();
    }

    /** Errors; in a report that does not go back those alone that would be a reason for it, had the office not decided otherwise. */
    private static List<Finding> faults(List<Finding> grave, Verdict verdict, Set<String> kept) {
        return grave.stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .filter(f -> verdict == Verdict.RETURN || !kept.contains(f.rule()))
                .toList();
    }

    private static Set<String> still(CheckedReport checked) {
        ReviewChanges changes = checked.changes();
        return changes == null
                ? Set.of()
                : checked.findings().stream()
                        .filter(f -> changes.state(f) == ReviewChanges.State.STILL)
                        .map(Finding::fingerprint)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Shared> shared(CheckedReport checked) {
        return checked.findings().stream()
                .filter(f -> f.figures().matter() != null)
                .map(f -> new Shared(f, namesOthers(f)))
                .toList();
    }

    /** What is alike in part has its passages; what is the same has none, but the other reports. */
    private static boolean namesOthers(Finding finding) {
        return finding.where().stream().anyMatch(spot -> Location.OTHER.equals(spot.section()));
    }

    /** As the roster tells, where it does. */
    private static Kind kind(Report report, Submission submission) {
        Unit unit = submission.unit();
        return unit == null || unit.kind() == Kind.UNKNOWN ? report.kind() : unit.kind();
    }

    /** A part that no rule above a hint needed says nothing: then the report passes. */
    private static List<Absent> unclear(CheckedReport checked) {
        boolean asked = checked.verdict() == Verdict.RETURN || checked.verdict() == Verdict.REVIEW;
        return asked
                ? checked.facts().absent().stream()
                        .filter(part -> !part.isMissing() && isNeeded(part, checked))
                        .toList()
                : List.of();
    }

    private static boolean isNeeded(Absent part, CheckedReport checked) {
        return checked.outcomes().values().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.CANNOT_TELL)
                .map(Outcome::missing)
                .anyMatch(keys -> keys.stream().anyMatch(key -> Key.overlaps(key, part.getKey())));
    }

    public boolean isRead() {
        return verdict != Verdict.UNREADABLE;
    }

    /** Its file without the folders it lies in. */
    public String file() {
        return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    public List<Finding> findings(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }
}
