package gouji.write.markdown;

import gouji.finding.CheckedReport;
import gouji.write.html.RunHeader;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.output.UrgencyOrder;
import gouji.write.page.PairView;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The run as a report for people in the Markdown of GitHub: the reports that go back first. */
public final class MarkdownOutput extends UrgencyOrder {
    private final RunContext run;
    private final MarkdownReport report;

    public MarkdownOutput(RunContext run, OutputStream out) {
        super(out);
        this.run = run;
        this.report = new MarkdownReport(run);
    }

    @Override
    protected String chapter(CheckedReport checked) {
        return report.of(checked);
    }

    @Override
    protected String opening(Summary summary) {
        return "# " + run.words().get("html.title") + "\n\n" + counts(new RunHeader(run, summary).countLines())
                + "\n\n";
    }

    @Override
    protected String closing(Summary summary) {
        RunHeader frame = new RunHeader(run, summary);
        String skipped = frame.skipped().isEmpty() ? "" : list("html.skipped", frame.skipped()) + "\n";
        return skipped + list("html.origin", RunHeader.origin(run));
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
