package gouji.write;

import gouji.finding.Checked;
import gouji.finding.Skipped;
import gouji.write.words.Words;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The run as lines for a terminal: the reports that go back first, one line for a report that passes. */
final class TextOutput extends WorstFirst {
    private final Run run;
    private final TextReport report;

    TextOutput(Run run, OutputStream out) {
        super(out);
        this.run = run;
        this.report = new TextReport(run);
    }

    @Override
    String chapter(Checked checked) {
        return report.of(checked);
    }

    @Override
    String opening(Summary summary) {
        return "";
    }

    @Override
    String closing(Summary summary) {
        Words words = run.words();
        List<String> counts = new ArrayList<>();
        ORDER.forEach(v -> counts.add(
                words.get("text.count", words.of(v), summary.verdicts().get(v))));
        summary.findings().forEach((severity, count) -> counts.add(words.get("text.count", words.of(severity), count)));
        StringBuilder text = new StringBuilder(
                words.get("text.total", summary.reports(), String.join(words.get("text.between"), counts)));
        text.append('\n');
        for (Skipped skipped : summary.skipped()) {
            text.append(words.get("text.skipped", run.line(skipped.source()), words.get("skipped." + skipped.reason())))
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
