package gouji.write.html;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Score;
import gouji.finding.Severity;
import gouji.model.Excerpt;
import gouji.model.Report;
import gouji.text.FileName;
import gouji.write.output.ChangeLabels;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import gouji.write.page.GroupView;
import gouji.write.page.OutcomeView;
import gouji.write.page.PairView;
import gouji.write.page.ReportView;
import gouji.write.page.RowView;
import gouji.write.page.TableView;
import gouji.write.tables.DecisionWords;
import gouji.write.words.OutputTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays one checked report out for the page. */
final class HtmlReport {
    private final RunContext run;
    private final OutputTexts words;

    HtmlReport(RunContext run) {
        this.run = run;
        this.words = run.words();
    }

    ReportView of(CheckedReport checked, Map<Finding, Excerpt> excerpts, int number) {
        Report report = checked.facts().report();
        List<Finding> findings = numbered(checked);
        FindingMarks marks = new FindingMarks("r" + number, findings);
        HtmlTables tables = new HtmlTables(run, checked.facts(), marks);
        List<TableView> drawn = tables.draw();
        List<GroupView> groups = new HtmlFindings(run, checked, findings, excerpts, marks, tables.anchors()).groups();
        return new ReportView(
                row(checked, number),
                origin(report),
                checked.facts().problems().stream().map(run::shown).toList(),
                groups,
                score(checked),
                waived(checked),
                since(checked),
                drawn,
                outcomes(checked));
    }

    List<Finding> numbered(CheckedReport checked) {
        return HtmlFindings.inOrder(
                checked.findings(), run.forms().of(checked.facts().report().edition()));
    }

    /** What has changed in a few words, then what is gone. */
    private List<String> since(CheckedReport checked) {
        ChangeLabels states = new ChangeLabels(words);
        return Stream.concat(Stream.of(states.summary(checked)), states.gone(checked.changes()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<PairView> score(CheckedReport checked) {
        Score score = checked.score();
        if (score == null) {
            return List.of();
        }
        List<PairView> pairs = new ArrayList<>(
                List.of(new PairView(words.get("html.points"), score.points().toPlainString())));
        score.deductions()
                .forEach(d -> pairs.add(new PairView(d.rule(), words.get("html.deduction", d.points(), d.findings()))));
        return pairs;
    }

    private List<PairView> waived(CheckedReport checked) {
        return checked.waived().stream()
                .map(w -> new PairView(
                        w.finding().rule() + " "
                                + run.shown(w.finding().message().textIn(run.language())),
                        new DecisionWords(run).line(w.decision())))
                .toList();
    }

    private RowView row(CheckedReport checked, int number) {
        Report report = checked.facts().report();
        String unit = run.shown(report.unit());
        return new RowView(
                number,
                checked.verdict().code(),
                words.of(checked.verdict()),
                unit.isBlank() ? report.source() : unit,
                Objects.toString(report.year(), ""),
                report.source(),
                checked.countOf(Severity.ERROR),
                checked.countOf(Severity.WARNING),
                checked.countOf(Severity.INFO));
    }

    private List<PairView> origin(Report report) {
        List<PairView> pairs = new ArrayList<>(List.of(
                new PairView(words.get("html.source"), FileName.of(report.source())),
                new PairView(words.get("html.sha256"), report.sha256()),
                new PairView(words.get("html.organ"), organ(report)),
                new PairView(words.get("html.edition"), report.edition() == 0 ? "?" : "" + report.edition())));
        if (!report.given().isEmpty()) {
            pairs.add(new PairView(
                    words.get("html.given"),
                    report.given().stream()
                            .sorted()
                            .map(name -> words.get("given." + name))
                            .collect(Collectors.joining(words.get("docx.names")))));
        }
        return pairs;
    }

    private String organ(Report report) {
        return String.join(
                " · ",
                Stream.of(report.kind(), report.level(), report.scope())
                        .map(words::of)
                        .toList());
    }

    private List<OutcomeView> outcomes(CheckedReport checked) {
        List<OutcomeView> views = new ArrayList<>();
        for (Ruleset.Entry rule : run.ruleset().rules()) {
            var outcome = checked.outcomes().get(rule.id());
            if (outcome != null) {
                views.add(new OutcomeView(
                        rule.id(),
                        rule.title().textIn(run.language()),
                        outcome.kind().code(),
                        words.of(outcome.kind()),
                        String.join(" ", outcome.missing())));
            }
        }
        return views;
    }
}
