package gouji.cli.review;

import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.InputLimits;
import gouji.cli.check.ResultWriter;
import gouji.cli.options.BaselineOptions;
import gouji.cli.options.JudgingOptions;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.InterruptHandler;
import gouji.cli.terminal.Progress;
import gouji.cli.terminal.Terminal;
import gouji.finding.Skipped;
import gouji.review.Review;
import gouji.review.store.ReviewHistory;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A review from its first file to its last page, unless the user ends it before. */
record ReviewRun(Review review, RunContext run, List<Path> paths, Desk desk) {
    /** What a run works with. */
    record Desk(
            Terminal terminal,
            JudgingOptions judging,
            BaselineOptions baseline,
            InputLimits bounds,
            ReviewHistory past) {
        Progress progress(FileFinder folders) {
            return Progress.of(folders.inputs().size(), terminal.interactive());
        }
    }

    /** What is written, from when every file has been read. */
    interface Results {
        ReviewOutput open() throws IOException;

        /** All is written and closed: it takes the place of what the review before left. */
        void commit() throws IOException;
    }

    /** @param strangers files passed over before */
    int run(List<Skipped> strangers, Results results) throws IOException {
        try (InterruptHandler interruption = InterruptHandler.watch()) {
            FileFinder folders = FileFinder.walk(paths);
            try (Progress progress = desk.progress(folders)) {
                review.read(
                        interruption.until(folders.unpacked(desk.bounds())),
                        desk.judging().jobs(),
                        progress::step);
            }
            return interruption.happened() ? interrupted() : judge(folders, strangers, results, interruption);
        }
    }

    /** @param folders those that were read: a file that came since waits for the next review */
    private int judge(FileFinder folders, List<Skipped> strangers, Results results, InterruptHandler interruption)
            throws IOException {
        folders.skipped().addAll(strangers);
        ReviewHistory.Recording recording =
                desk.past().record(run.asOf(), run.ruleset().hash());
        Summary summary = write(folders, results, recording, interruption);
        if (interruption.happened()) {
            return interrupted();
        }
        // a review counts from when its results are in their place: one killed in between is done again the same way
        results.commit();
        recording.finish();
        desk.baseline().finish(desk.terminal(), Help.in(run.language()));
        return ExitCode.of(summary, desk.judging().failOn());
    }

    private Summary write(
            FileFinder folders, Results results, ReviewHistory.Recording recording, InterruptHandler interruption)
            throws IOException {
        try (ReviewOutput out = results.open();
                Progress progress = desk.progress(folders)) {
            ResultWriter passing = new ResultWriter(out, progress, folders.skipped());
            Checker.Sink sink = result -> {
                result.reports().forEach(recording::add);
                passing.take(result);
            };
            review.judge(
                    interruption.until(folders.unpacked(desk.bounds())),
                    desk.judging().jobs(),
                    desk.baseline().over(sink, run.language()));
            Summary summary = passing.summary();
            if (!interruption.happened()) {
                out.finish(summary);
            }
            return summary;
        }
    }

    private int interrupted() {
        desk.terminal().messages().println(Help.in(run.language()).text("review.interrupted"));
        return ExitCode.INTERRUPTED;
    }
}
