package gouji.cli;

import gouji.check.Checker;
import gouji.check.Review;
import gouji.check.intake.Bounds;
import gouji.check.intake.Folders;
import gouji.finding.Skipped;
import gouji.store.Past;
import gouji.write.Run;
import gouji.write.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A review from its first file to its last page, unless the user ends it before. */
record ReviewRun(Review review, Run run, List<Path> paths, Desk desk) {
    /** What a run works with. */
    record Desk(Terminal terminal, JudgingOptions judging, BaselineOptions baseline, Bounds bounds, Past past) {
        Progress progress(Folders folders) {
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
        try (Interruption interruption = Interruption.watch()) {
            Folders folders = Folders.walk(paths);
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
    private int judge(Folders folders, List<Skipped> strangers, Results results, Interruption interruption)
            throws IOException {
        folders.skipped().addAll(strangers);
        Past.Recording recording = desk.past().record(run.asOf(), run.ruleset().hash());
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

    private Summary write(Folders folders, Results results, Past.Recording recording, Interruption interruption)
            throws IOException {
        try (ReviewOutput out = results.open();
                Progress progress = desk.progress(folders)) {
            Passing passing = new Passing(out, progress, folders.skipped());
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
        desk.terminal().messages().println(Help.in(run.language()).say("review.interrupted"));
        return ExitCode.INTERRUPTED;
    }
}
