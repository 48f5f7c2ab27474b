package gouji.write.html;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.model.Excerpt;
import gouji.write.output.RunContext;
import gouji.write.page.GroupView;
import gouji.write.page.JteunitGenerated;
import gouji.write.page.PairView;
import gouji.write.page.ReportView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One report as a web page of its own, to send to its unit. */
public final class UnitPage {
    private final RunContext run;
    private final HtmlReport report;
    private final String style;
    private final List<PairView> origin;

    public UnitPage(RunContext run) throws IOException {
        this.run = run;
        this.report = new HtmlReport(run);
        this.style = RunHeader.style();
        this.origin = RunHeader.origin(run);
    }

    /** Writes the page; the stream stays open. What is given back says which ids the page has. */
    public ReportView write(CheckedReport checked, Map<Finding, Excerpt> excerpts, OutputStream out)
            throws IOException {
        ReportView view = report.of(checked, excerpts, 1);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JteunitGenerated.render(
                RunHeader.page(writer), null, run.words(), RunHeader.language(run.language()), style, view, origin);
        writer.flush();
        return view;
    }

    /** A report as it is laid out here, for another page; its ids begin with {@code r1}. */
    public ReportView view(CheckedReport checked, Map<Finding, Excerpt> excerpts) {
        return report.of(checked, excerpts, 1);
    }

    /** The findings of a report in the order they are numbered. */
    public List<Finding> numbered(CheckedReport checked) {
        return report.numbered(checked);
    }

    /** The findings of a report for another page. */
    public List<GroupView> findings(CheckedReport checked) {
        return report.of(checked, Map.of(), 0).groups();
    }
}
