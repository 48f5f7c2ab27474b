package gouji.write.output;

import gouji.check.Checker;
import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes the results of a run as they come, and counts them. */
public final class ResultWriter implements Checker.Sink {
    private final Output output;
    private final Runnable step;
    private final List<Skipped> skipped;
    private final ReportCounts tally = new ReportCounts();

    /**
     * @param step told of every file that is done
     * @param skipped the files passed over, more of them while the run goes on
     */
    public ResultWriter(Output output, Runnable step, List<Skipped> skipped) {
        this.output = output;
        this.step = step;
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
        step.run();
    }

    public Summary summary() {
        return tally.summary(
                skipped.stream().sorted(Comparator.comparing(Skipped::source)).toList());
    }
}
