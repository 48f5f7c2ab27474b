package gouji.cli;

import gouji.check.Checker;
import gouji.finding.Checked;
import gouji.finding.Skipped;
import gouji.write.Output;
import gouji.write.Summary;
import gouji.write.Tally;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes the results of a run as they come, and counts them. */
final class Passing implements Checker.Sink {
    private final Output output;
    private final Progress progress;
    private final List<Skipped> skipped;
    private final Tally tally = new Tally();

    /** @param skipped the files passed over, more of them while the run goes on */
    Passing(Output output, Progress progress, List<Skipped> skipped) {
        this.output = output;
        this.progress = progress;
        this.skipped = skipped;
    }

    @Override
    public void take(Checker.Result result) throws IOException {
        for (Checked checked : result.reports()) {
            tally.add(checked);
            output.add(checked, result.excerpts());
        }
        if (result.skipped() != null) {
            skipped.add(result.skipped());
        }
        progress.step();
    }

    Summary summary() {
        return tally.summary(
                skipped.stream().sorted(Comparator.comparing(Skipped::source)).toList());
    }
}
