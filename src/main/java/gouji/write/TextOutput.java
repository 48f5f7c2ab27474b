package gouji.write;

import gouji.finding.Checked;
import gouji.finding.Verdict;
import gouji.write.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The run as lines for a terminal: the reports that go back first, one line for a report that passes. */
final class TextOutput implements Output {
    private final Run run;
    private final TextReport report;
    private final OutputStream out;
    private final Map<Verdict, Spool> parts = new EnumMap<>(Verdict.class);

    TextOutput(Run run, OutputStream out) {
        this.run = run;
        this.report = new TextReport(run);
        this.out = out;
    }

    @Override
    public void add(Checked checked) throws IOException {
        Spool part = parts.get(checked.verdict());
        if (part == null) {
            part = new Spool();
            parts.put(checked.verdict(), part);
        }
        part.writer().write(report.of(checked));
    }

    @Override
    public void finish(Summary summary) throws IOException {
        for (Verdict verdict : TextReport.WORST_FIRST) {
            if (parts.containsKey(verdict)) {
                parts.get(verdict).copyTo(out);
            }
        }
        out.write(closing(summary).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        for (Spool part : parts.values()) {
            part.close();
        }
    }

    private String closing(Summary summary) {
        Words words = run.words();
        List<String> counts = new ArrayList<>();
        TextReport.WORST_FIRST.forEach(v -> counts.add(
                words.get("text.count", words.of(v), summary.verdicts().get(v))));
        summary.findings().forEach((severity, count) -> counts.add(words.get("text.count", words.of(severity), count)));
        StringBuilder text = new StringBuilder(
                words.get("text.total", summary.reports(), String.join(words.get("text.between"), counts)));
        text.append('\n');
        for (Summary.Skipped skipped : summary.skipped()) {
            text.append(words.get("text.skipped", skipped.source(), words.get("skipped." + skipped.reason())))
                    .append('\n');
        }
        return text.append(words.get(
                        "text.made",
                        run.version(),
                        run.ruleset().id(),
                        run.ruleset().version(),
                        run.asOf()))
                .append('\n')
                .toString();
    }
}
