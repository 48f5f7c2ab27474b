package gouji.write.tables;

import gouji.finding.CheckedReport;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.write.output.ChangeLabels;
import gouji.write.output.RunContext;
import gouji.write.output.UndecidedRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of a run as rows of a table, one for each. */
public record ReportTable(RunContext run) {

    public List<String> header() {
        Stream<String> about = Stream.of("source", "unit", "year", "verdict", "points");
        Stream<String> rest = Stream.of("waived", "since", "problem", "unsure");
        return Stream.of(
                        about.map(c -> run.words().get("table." + c)),
                        Stream.of(Severity.values()).map(run.words()::of),
                        rest.map(c -> run.words().get("table." + c)))
                .flatMap(s -> s)
                .toList();
    }

    public List<String> row(CheckedReport checked) {
        Report report = checked.facts().report();
        Stream<String> about = Stream.of(
                report.source(),
                report.unit(),
                Objects.toString(report.year(), ""),
                run.words().of(checked.verdict()),
                checked.score() == null ? "" : checked.score().points().toPlainString());
        Stream<String> rest = Stream.of(
                Integer.toString(checked.waived().size()),
                new ChangeLabels(run.words()).summary(checked),
                checked.facts().problems().stream()
                        .map(checked.verdict() == Verdict.UNREADABLE ? run::shown : Problem::code)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                new UndecidedRules(run.words()).lines(checked).collect(Collectors.joining(" ")));
        return Stream.of(about, Stream.of(Severity.values()).map(s -> Integer.toString(checked.countOf(s))), rest)
                .flatMap(s -> s)
                .map(run::line)
                .toList();
    }
}
