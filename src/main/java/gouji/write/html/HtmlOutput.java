package gouji.write.html;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.write.output.Output;
import gouji.write.output.RunContext;
import gouji.write.output.Spool;
import gouji.write.output.Summary;
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
public final class HtmlOutput implements Output {
    private final RunContext run;
    private final HtmlReport report;
    private final OutputStream out;
    private final Spool rows = new Spool();
    private final Spool parts = new Spool();
    private int number;

    public HtmlOutput(RunContext run, OutputStream out) throws IOException {
        this.run = run;
        this.report = new HtmlReport(run);
        this.out = out;
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        add(checked, Map.of());
    }

    @Override
    public void add(CheckedReport checked, Map<Finding, Excerpt> excerpts) throws IOException {
        ReportView view = report.of(checked, excerpts, ++number);
        JterowGenerated.render(RunHeader.page(rows.writer()), null, run.words(), view.head());
        JtereportGenerated.render(RunHeader.page(parts.writer()), null, run.words(), view, "#list");
    }

    @Override
    public void finish(Summary summary) throws IOException {
        RunHeader frame = new RunHeader(run, summary);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JtepageGenerated.render(
                RunHeader.page(writer),
                null,
                run.words(),
                RunHeader.language(run.language()),
                RunHeader.style(),
                frame.countLines(),
                rows.content(),
                parts.content(),
                frame.skipped(),
                RunHeader.origin(run));
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
