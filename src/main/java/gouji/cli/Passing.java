package gouji.cli;

import gouji.check.Checker;
import gouji.finding.Checked;
import gouji.write.Output;
import gouji.write.Summary;
import gouji.write.Summary.Skipped;
import gouji.write.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the results of a run as they come, and counts them. */
final class Passing implements Checker.Sink {
    private final Output output;
    private final Progress progress;
    private final List<Skipped> skipped;
    private final Tally tally = new Tally();

    Passing(Output output, Progress progress, List<Skipped> skipped) {
        this.output = output;
        this.progress = progress;
        this.skipped = new ArrayList<>(skipped);
    }

    @Override
    public void take(Checker.Result result) throws IOException {
        for (Checked checked : result.reports()) {
            tally.add(checked);
            output.add(checked);
        }
        if (result.skipped() != null) {
            skipped.add(result.skipped());
        }
        progress.step();
    }

    Summary summary() {
        skipped.sort(Comparator.comparing(Skipped::source));
        return tally.summary(skipped);
    }
}
