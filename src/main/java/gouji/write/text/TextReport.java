package gouji.write.text;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.ReviewChanges;
import gouji.finding.Score;
import gouji.finding.Waived;
import gouji.model.Location;
import gouji.model.Printable;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.write.output.ChangeLabels;
import gouji.write.output.RunContext;
import gouji.write.output.UndecidedRules;
import gouji.write.tables.DecisionWords;
import gouji.write.words.OutputTexts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One checked report as lines for a terminal. */
public final class TextReport {
    private final RunContext run;
    private final OutputTexts words;
    private final UndecidedRules unsure;
    private final ChangeLabels states;

    public TextReport(RunContext run) {
        this.run = run;
        this.words = run.words();
        this.unsure = new UndecidedRules(words);
        this.states = new ChangeLabels(words);
    }

    String of(CheckedReport checked) {
        Report report = checked.facts().report();
        return Stream.of(
                        Stream.of(head(checked, report)),
                        checked.facts().problems().stream().map(this::problem),
                        checked.findings().stream()
                                .flatMap(f -> finding(
                                        f, report.edition(), states.of(f, checked.changes()) + decided(checked, f))),
                        checked.waived().stream().map(this::waived),
                        states.gone(checked.changes()).map(words -> "  " + words),
                        uncompared(checked.changes()),
                        Stream.ofNullable(checked.score())
                                .filter(s -> !s.deductions().isEmpty())
                                .map(this::score),
                        unsure.lines(checked).map(line -> "  " + line))
                .flatMap(s -> s)
                .map(TextReport::line)
                .collect(Collectors.joining());
    }

    /** What all reports show together has no verdict: nobody hands them in again for it. */
    private String head(CheckedReport checked, Report report) {
        return report.isBatch()
                ? words.get("text.batch", run.source(report))
                : words.get("text.report", words.of(checked.verdict()), name(report), run.source(report));
    }

    /** The agency and the year, or nothing where the agency is not known: the file says more then. */
    private String name(Report report) {
        if (report.unit().isBlank()) {
            return "";
        }
        String year = report.year() == null ? "" : " " + report.year();
        return run.shown(report.unit()) + year;
    }

    private String problem(Problem problem) {
        return words.get("text.problem", run.shown(problem) + run.place(problem.place()));
    }

    public Stream<String> finding(Finding finding, int edition) {
        return finding(finding, edition, "");
    }

    private Stream<String> finding(Finding finding, int edition, String state) {
        return Stream.of(
                words.get(
                        "text.finding",
                        words.of(finding.severity()) + state,
                        finding.rule(),
                        finding.title().textIn(run.language())),
                words.get("text.message", run.shown(finding.message().textIn(run.language()))),
                words.get("text.where", where(finding.where().get(0), edition)),
                words.get("text.fix", run.shown(finding.fix().textIn(run.language()))));
    }

    private String decided(CheckedReport checked, Finding finding) {
        return checked.decision(finding)
                .map(d -> "·" + new DecisionWords(run).line(d))
                .orElse("");
    }

    private Stream<String> uncompared(@Nullable ReviewChanges changes) {
        return changes == null || changes.beside() != ReviewChanges.Beside.UNREAD
                ? Stream.empty()
                : Stream.of("  " + words.get("text.uncompared"));
    }

    private String score(Score score) {
        String deductions = score.deductions().stream()
                .map(d -> words.get("text.deduction", d.rule(), d.points()))
                .collect(Collectors.joining(words.get("text.between")));
        return words.get("text.score", score.points(), deductions);
    }

    private String waived(Waived waived) {
        Finding finding = waived.finding();
        return words.get(
                "text.waived",
                finding.rule(),
                finding.title().textIn(run.language()),
                new DecisionWords(run).line(waived.decision()));
    }

    private String where(Location where, int edition) {
        String quote = where.quote() == null || where.quote().isBlank() ? "" : words.get("quoted", where.quote());
        return run.label(where, edition) + run.shown(quote) + run.place(where.place());
    }

    /** Line breaks inside a quotation would tear the list apart, and control characters would reach the terminal. */
    private static String line(String text) {
        return Printable.line(text).stripTrailing() + "\n";
    }
}
