package gouji.cli.check;

import gouji.check.Checker;
import gouji.cli.terminal.Progress;
import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import gouji.write.output.Output;
import gouji.write.output.ReportCounts;
import gouji.write.output.Summary;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes the results of a run as they come, and counts them. */
public final class ResultWriter implements Checker.Sink {
    private final Output output;
    private final Progress progress;
    private final List<Skipped> skipped;
    private final ReportCounts tally = new ReportCounts();

    /** @param skipped the files passed over, more of them while the run goes on */
    public ResultWriter(Output output, Progress progress, List<Skipped> skipped) {
        this.output = output;
        this.progress = progress;
        this.skipped = skipped;
    }

    @Override
    public void take(Checker.Result result) throws IOException {
        for (CheckedReport checked : result.reports()) {
            tally.add(checked);
            output.add(checked, result.excerpts());
        }
        if (result.skipped() != null) {
            skipped.add(result.skipped());
        }
        progress.step();
    }

    public Summary summary() {
        return tally.summary(
                skipped.stream().sorted(Comparator.comparing(Skipped::source)).toList());
    }
}
