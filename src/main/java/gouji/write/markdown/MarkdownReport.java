package gouji.write.markdown;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.model.Location;
import gouji.model.Report;
import gouji.write.output.ChangeLabels;
import gouji.write.output.RunContext;
import gouji.write.output.UndecidedRules;
import gouji.write.tables.DecisionWords;
import gouji.write.words.OutputTexts;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One checked report as a chapter in the Markdown of GitHub. */
final class MarkdownReport {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]");

    private final RunContext run;
    private final OutputTexts words;
    private final ChangeLabels states;

    MarkdownReport(RunContext run) {
        this.run = run;
        this.words = run.words();
        this.states = new ChangeLabels(words);
    }

    String of(CheckedReport checked) {
        return Stream.of(
                        Stream.of(head(checked)),
                        Stream.of(findings(checked)),
                        list("html.fixed", fixed(checked)),
                        list(
                                "html.problems",
                                checked.facts().problems().stream()
                                        .map(p ->
                                                escape(p.code() + " " + run.shown(p)) + escape(run.place(p.place())))),
                        list("html.waived", checked.waived().stream().map(this::waived)),
                        list(
                                "table.unsure",
                                new UndecidedRules(words).lines(checked).map(this::escape)))
                .flatMap(s -> s)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n\n"));
    }

    /** The text on one line, so that it says what it says and nothing becomes markup. */
    String escape(String text) {
        return MARKUP.matcher(run.line(text)).replaceAll("\\\\$0");
    }

    /** Cells of a row of a table. */
    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** The line that makes the row above it the head of a table. */
    static String rule(int columns) {
        return "|" + " --- |".repeat(columns);
    }

    private String head(CheckedReport checked) {
        Report report = checked.facts().report();
        String year = Objects.toString(report.year(), "");
        String name = escape((report.unit().isBlank() ? report.source() : report.unit()) + " " + year);
        String points = checked.score() == null
                ? ""
                : " · " + words.get("html.points") + " "
                        + checked.score().points().toPlainString();
        return "## " + words.of(checked.verdict()) + " · " + name + "\n\n" + escape(report.source()) + points;
    }

    private String findings(CheckedReport checked) {
        if (checked.findings().isEmpty()) {
            return checked.verdict() == Verdict.UNREADABLE ? "" : words.get("html.none");
        }
        List<String> header = Stream.of("severity", "rule", "where", "message", "fix", "basis")
                .map(c -> words.get("table." + c))
                .toList();
        return Stream.concat(
                        Stream.of(row(header), rule(header.size())),
                        checked.findings().stream().map(f -> row(cells(checked, f))))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> fixed(CheckedReport checked) {
        return Stream.concat(
                        Stream.of(states.summary(checked)).filter(line -> !line.isEmpty()),
                        states.gone(checked.changes()))
                .map(this::escape);
    }

    private List<String> cells(CheckedReport checked, Finding finding) {
        int edition = checked.facts().report().edition();
        Location spot = finding.where().get(0);
        return Stream.of(
                        words.of(finding.severity()) + states.of(finding, checked.changes()),
                        finding.rule() + " " + finding.title().textIn(run.language()),
                        run.label(spot, edition) + run.place(spot.place()),
                        finding.message().textIn(run.language()),
                        finding.fix().textIn(run.language()),
                        finding.basis().stream()
                                .map(b -> b.name().textIn(run.language()))
                                .collect(Collectors.joining(run.words().get("basis.between"))))
                .map(this::escape)
                .toList();
    }

    private String waived(Waived waived) {
        Finding finding = waived.finding();
        String message = finding.message().textIn(run.language());
        return escape(finding.rule() + " " + message) + " — " + escape(new DecisionWords(run).line(waived.decision()));
    }

    private Stream<String> list(String title, Stream<String> items) {
        List<String> lines = items.map(item -> "- " + item).toList();
        return lines.isEmpty() ? Stream.empty() : Stream.of("### " + words.get(title), String.join("\n", lines));
    }
}
