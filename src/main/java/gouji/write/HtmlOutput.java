package gouji.write;

import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.write.page.JtepageGenerated;
import gouji.write.page.JtereportGenerated;
import gouji.write.page.JterowGenerated;
import gouji.write.page.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The run as one web page that needs nothing else: no network, no script. */
final class HtmlOutput implements Output {
    private final Run run;
    private final HtmlReport report;
    private final OutputStream out;
    private final Spool rows = new Spool();
    private final Spool parts = new Spool();
    private int number;

    HtmlOutput(Run run, OutputStream out) throws IOException {
        this.run = run;
        this.report = new HtmlReport(run);
        this.out = out;
    }

    @Override
    public void add(Checked checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(Checked checked, Map<Finding, Excerpt> excerpts) throws IOException {
        ReportView view = report.of(checked, excerpts, ++number);
        JterowGenerated.render(Frame.page(rows.writer()), null, run.words(), view.head());
        JtereportGenerated.render(Frame.page(parts.writer()), null, run.words(), view, "#list");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        Frame frame = new Frame(run, summary);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JtepageGenerated.render(
                Frame.page(writer),
                null,
                run.words(),
                Frame.language(run.language()),
                Frame.style(),
                frame.counts(),
                rows.content(),
                parts.content(),
                frame.skipped(),
                Frame.origin(run));
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        try (rows;
                parts) {
            out.flush();
        }
    }
}
