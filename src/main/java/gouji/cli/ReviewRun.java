package gouji.cli;

import gouji.check.Checker;
import gouji.check.Review;
import gouji.check.intake.Bounds;
import gouji.check.intake.Folders;
import gouji.store.Past;
import gouji.write.Run;
import gouji.write.Summary;
import gouji.write.Summary.Skipped;
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

    /** Opens what is written, when every file has been read. */
    interface Opening {
        ReviewOutput open() throws IOException;
    }

    /** @param strangers files passed over before */
    int run(List<Skipped> strangers, Opening opening) throws IOException {
        try (Interruption interruption = Interruption.watch()) {
            Folders folders = Folders.walk(paths);
            try (Progress progress = desk.progress(folders)) {
                review.read(
                        interruption.until(folders.unpacked(desk.bounds())),
                        desk.judging().jobs(),
                        progress::step);
            }
            return interruption.happened() ? interrupted() : judge(folders, strangers, opening, interruption);
        }
    }

    /** @param folders those that were read: a file that came since waits for the next review */
    private int judge(Folders folders, List<Skipped> strangers, Opening opening, Interruption interruption)
            throws IOException {
        folders.skipped().addAll(strangers);
        Past.Recording recording = desk.past().record(run.asOf(), run.ruleset().hash());
        try (ReviewOutput out = opening.open();
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
            if (interruption.happened()) {
                folders.skipped().add(new Skipped(paths.get(0).toString(), "interrupted"));
            }
            Summary summary = passing.summary();
            out.finish(summary);
            if (interruption.happened()) {
                return interrupted();
            }
            recording.finish();
            desk.baseline().finish(desk.terminal(), Help.in(run.language()));
            return ExitCode.of(summary, desk.judging().failOn());
        }
    }

    private int interrupted() {
        desk.terminal().messages().println(Help.in(run.language()).say("review.interrupted"));
        return ExitCode.INTERRUPTED;
    }
}
