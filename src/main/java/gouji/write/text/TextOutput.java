package gouji.write.text;

import gouji.finding.ChangeCount;
import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.output.UrgencyOrder;
import gouji.write.words.OutputTexts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The run as lines for a terminal: the reports that go back first, one line for a report that passes. */
public final class TextOutput extends UrgencyOrder {
    /** Files that are something else, of which there may be many, stand on one line. */
    private static final String NOTE = "note";

    private final RunContext run;
    private final TextReport report;

    public TextOutput(RunContext run, OutputStream out) {
        super(out);
        this.run = run;
        this.report = new TextReport(run);
    }

    @Override
    protected String chapter(CheckedReport checked) {
        return report.of(checked);
    }

    @Override
    protected String opening(Summary summary) {
        return "";
    }

    private String since(@Nullable ChangeCount since) {
        if (since == null) {
            return "";
        }
        OutputTexts words = run.words();
        String round = run.round() == null
                ? words.get("text.since.now")
                : run.round().title().textIn(run.language());
        String unknown = since.unknown() == 0 ? "" : words.get("text.since.unknown", since.unknown());
        String unread = since.unread() == 0 ? "" : words.get("text.since.unread", since.unread());
        return words.get(
                        "text.since",
                        round,
                        run.against(),
                        since.fresh(),
                        since.still(),
                        since.fixed(),
                        unknown + unread)
                + "\n";
    }

    @Override
    protected String closing(Summary summary) {
        OutputTexts words = run.words();
        List<String> counts = new ArrayList<>();
        ORDER.forEach(v -> counts.add(
                words.get("text.count", words.of(v), summary.verdicts().getOrDefault(v, 0))));
        summary.findings().forEach((severity, count) -> counts.add(words.get("text.count", words.of(severity), count)));
        StringBuilder text = new StringBuilder(
                words.get("text.total", summary.reports(), String.join(words.get("text.between"), counts)));
        text.append('\n');
        if (!summary.matters().isEmpty()) {
            text.append(words.get("text.matters", summary.matters().size())).append('\n');
        }
        List<String> notes = summary.skipped().stream()
                .filter(skipped -> skipped.reason().equals(NOTE))
                .map(skipped -> run.line(skipped.source()))
                .toList();
        if (!notes.isEmpty()) {
            text.append(words.get("text.notes", notes.size(), String.join(words.get("text.between"), notes)))
                    .append('\n');
        }
        text.append(since(summary.since()));
        for (Skipped skipped : summary.skipped()) {
            if (skipped.reason().equals(NOTE)) {
                continue;
            }
            text.append(words.get("text.skipped", run.line(skipped.source()), words.get("skipped." + skipped.reason())))
                    .append('\n');
        }
        return text.append(words.get(
                        "text.made",
                        run.version(),
                        run.ruleset().id(),
                        run.ruleset().version(),
                        run.day(run.asOf())))
                .append('\n')
                .toString();
    }
}
