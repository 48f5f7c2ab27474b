package gouji.desk.work;

import gouji.finding.ChangeCount;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report in the list of all.
 *
 * @param id a number that stays the same while the program runs
 * @param source the file as the review names it
 * @param file its name
 * @param bytes hash of its bytes, or ""
 * @param unit the unit of the roster it is taken for, else as it names it, or ""
 * @param isListed whether the unit is one of the roster
 * @param year the year reported on, or null
 * @param verdict what the office does with it
 * @param isFirst whether it was judged without the others so far
 * @param findings rule, severity and words of what counts, the gravest first
 * @param decided how many findings were decided
 * @param problem what kept it from being read, or ""
 * @param since what has changed since the round before, or null
 */
public record ReportRow(
        int id,
        String source,
        String file,
        String bytes,
        String unit,
        boolean isListed,
        @Nullable Integer year,
        Verdict verdict,
        boolean isFirst,
        List<Line> findings,
        int decided,
        String problem,
        @Nullable ChangeCount since) {
    /** A finding in the list. */
    public record Line(
            String rule, Severity severity, String title, String message, String fingerprint, boolean isOpen) {}

    static ReportRow of(int id, CheckedReport checked, Owner owner, boolean isFirst, OfficeSetting office) {
        var report = checked.facts().report();
        String source = report.source();
        String problem = checked.verdict() != Verdict.UNREADABLE
                ? ""
                : checked.facts().problems().stream()
                        .map(p -> office.run().shown(p))
                        .findFirst()
                        .orElse("");
        return new ReportRow(
                id,
                source,
                source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1),
                report.sha256(),
                owner.name().isEmpty() ? office.run().shown(report.unit()) : owner.name(),
                owner.isListed(),
                report.year(),
                checked.verdict(),
                isFirst,
                checked.findings().stream().map(f -> line(f, checked, office)).toList(),
                checked.waived().size() + checked.decided().size(),
                problem,
                checked.changes() == null ? null : checked.changes().count(checked.findings()));
    }

    private static Line line(Finding finding, CheckedReport checked, OfficeSetting office) {
        return new Line(
                finding.rule(),
                finding.severity(),
                finding.title().textIn(office.run().language()),
                office.run().shown(finding.message().textIn(office.run().language())),
                finding.fingerprint(),
                checked.decision(finding).isEmpty());
    }

    /** Whose a report is. */
    record Owner(String name, boolean isListed) {
        static final Owner NONE = new Owner("", false);
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** How many of its findings nobody has decided. */
    public long open() {
        return findings.stream().filter(Line::isOpen).count();
    }
}
