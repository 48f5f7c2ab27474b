package gouji.review.letter;

import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.Score;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.message.Text;
import gouji.model.Absent;
import gouji.model.Facts;
import gouji.model.Kind;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Reason;
import gouji.model.ReportDraft;
import gouji.model.Trouble;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reports as a review leaves them. */
public final class Reviewed {
    private Reviewed() {}

    /** A report nothing is wrong with. */
    public static CheckedReport fine(String source, String unit) {
        return judged(source, unit, 2024, Verdict.PASS);
    }

    public static CheckedReport judged(String source, String unit, Integer year, Verdict verdict, Finding... findings) {
        return new CheckedReport(
                facts(source, unit, year), List.of(findings), List.of(), Map.of(), verdict, score(findings.length));
    }

    public static Facts facts(String source, String unit, Integer year) {
        return Facts.bare(new ReportDraft()
                .source(source)
                .sha256("ab".repeat(32))
                .unit(unit)
                .year(year)
                .kind(Kind.DEPARTMENT)
                .edition(2021)
                .done());
    }

    private static Score score(int findings) {
        return new Score(BigDecimal.valueOf(100 - 10L * findings), BigDecimal.valueOf(100), List.of());
    }

    public static CheckedReport returned(String source, String unit, Finding... findings) {
        return judged(source, unit, 2024, Verdict.RETURN, findings);
    }

    /** A report of which nothing was read but the name of its file. */
    public static CheckedReport unread(String source, Trouble trouble, Object... details) {
        Problem problem = trouble.problem(details);
        return new CheckedReport(
                facts(source, "", null).withProblems(List.of(problem)),
                List.of(),
                List.of(),
                Map.of(),
                Verdict.UNREADABLE,
                null);
    }

    /** A report in which one row of table three could not be read, which a rule needed. */
    public static CheckedReport unclear(String source, String unit) {
        Absent row = new Absent("applications", "granted", null, Reason.AMBIGUOUS, Place.NONE, "1 2 3");
        Absent none = new Absent("section", "other", null, Reason.NOT_IN_SOURCE, Place.NONE, "");
        Absent idle = new Absent("disclosure", "fees", null, Reason.AMBIGUOUS, Place.NONE, "4");
        return new CheckedReport(
                facts(source, unit, 2024).with(Absent.class, List.of(row, none, idle)),
                List.of(),
                List.of(),
                Map.of(
                        "T3-03",
                        new Outcome(OutcomeKind.CANNOT_TELL, List.of("applications/granted/total", "report/kind"))),
                Verdict.REVIEW,
                score(0));
    }

    public static Finding error(String fingerprint) {
        return finding(Severity.ERROR, fingerprint, Figures.NONE);
    }

    public static Finding warning(String fingerprint) {
        return finding(Severity.WARNING, fingerprint, Figures.NONE);
    }

    private static Finding finding(Severity severity, String fingerprint, Figures figures) {
        return new Finding(
                "T3-01",
                severity,
                Text.bare("标题"),
                Text.bare("合计与各项之和不等"),
                List.of(),
                List.of(new Location("applications", "applications", "received", "total", Place.NONE, "7")),
                figures,
                Text.bare("核对后改正；名册有误的，改正名册。"),
                List.of(),
                fingerprint);
    }

    /** What is found in a report of a group whose prose is alike. */
    public static Finding alike(int matter) {
        return shared("QL-08", matter, new Location("overview", null, null, null, Place.NONE, "共同写下的一句话"));
    }

    /** What is found in a report that says the same as another one. */
    public static Finding same(String source, int matter) {
        return shared("AG-09", matter, new Location(Location.OTHER, null, null, null, Place.part(source), null));
    }

    private static Finding shared(String rule, int matter, Location where) {
        Finding named =
                finding(Severity.WARNING, "together", Figures.of(Map.of(Figures.MATTER, Integer.toString(matter))));
        return new Finding(
                rule,
                named.severity(),
                named.title(),
                named.message(),
                named.basis(),
                List.of(where),
                named.figures(),
                named.fix(),
                List.of(),
                named.fingerprint());
    }

    /** A report that does not go back. */
    public static CheckedReport doubtful(String source, String unit, Finding... findings) {
        return judged(source, unit, 2024, Verdict.REVIEW, findings);
    }

    /** A report in which the office waived what was found. */
    public static CheckedReport waived(String source, String unit, Finding finding) {
        Decision decision =
                new Decision(finding.rule(), unit, null, "", DecisionState.DISMISSED, "查过", "某人", null, null, "");
        return new CheckedReport(
                facts(source, unit, 2024),
                List.of(),
                List.of(new Waived(finding, decision)),
                Map.of(),
                Verdict.PASS,
                score(0));
    }
}
