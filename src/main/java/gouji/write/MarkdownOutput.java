package gouji.write;

import gouji.finding.Checked;
import gouji.write.page.PairView;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The run as a report for people in the Markdown of GitHub: the reports that go back first. */
final class MarkdownOutput extends WorstFirst {
    private final Run run;
    private final MarkdownReport report;

    MarkdownOutput(Run run, OutputStream out) {
        super(out);
        this.run = run;
        this.report = new MarkdownReport(run);
    }

    @Override
    String chapter(Checked checked) {
        return report.of(checked);
    }

    @Override
    String opening(Summary summary) {
        return "# " + run.words().get("html.title") + "\n\n" + counts(new Frame(run, summary).counts()) + "\n\n";
    }

    @Override
    String closing(Summary summary) {
        Frame frame = new Frame(run, summary);
        String skipped = frame.skipped().isEmpty() ? "" : list("html.skipped", frame.skipped()) + "\n";
        return skipped + list("html.origin", Frame.origin(run));
    }

    private static String counts(List<PairView> counts) {
        return String.join(
                "\n",
                MarkdownReport.row(counts.stream().map(PairView::name).toList()),
                MarkdownReport.rule(counts.size()),
                MarkdownReport.row(counts.stream().map(PairView::value).toList()));
    }

    private String list(String title, List<PairView> pairs) {
        return pairs.stream()
                .map(p -> "- " + report.escape(p.name()) + " — " + report.escape(p.value()) + "\n")
                .collect(Collectors.joining("", "## " + run.words().get(title) + "\n\n", ""));
    }
}
