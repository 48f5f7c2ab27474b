package gouji.cli.review;

import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.InputLimits;
import gouji.cli.check.ResultWriter;
import gouji.cli.options.DecisionOptions;
import gouji.cli.options.JudgingOptions;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.InterruptHandler;
import gouji.cli.terminal.Progress;
import gouji.cli.terminal.RefusedFileException;
import gouji.cli.terminal.Terminal;
import gouji.finding.Skipped;
import gouji.review.Review;
import gouji.review.letter.Correspondence;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A review from its first file to its last page, unless the user ends it before.
 *
 * @param folders the files, as they were found before it began: one that came since waits for the next review
 */
record ReviewRun(Review review, RoundRun round, FileFinder folders, Desk desk) {
    /** What a run works with. */
    record Desk(
            Terminal terminal,
            JudgingOptions judging,
            UnaryOperator<Checker.Sink> noting,
            DecisionOptions decisions,
            InputLimits bounds) {
        Progress progress(FileFinder folders) {
            return Progress.of(folders.inputs().size(), terminal.interactive());
        }
    }

    /** What is written, from when every file has been read. */
    interface Results {
        /** @throws RefusedFileException when what was read is not what the review is about */
        void begin();

        /** @param text takes what is to be printed */
        ReviewOutput open(RunContext run, Correspondence letters, OutputStream text) throws IOException;

        /** @throws RefusedFileException when it would take the place of what nobody wants to lose */
        void agree() throws IOException;

        /** All is written and closed: it takes the place of what the review before left. */
        void commit() throws IOException;
    }

    /** @param strangers files passed over before */
    int run(List<Skipped> strangers, Results results) throws IOException {
        if (!read()) {
            return interrupted();
        }
        results.begin();
        return judge(strangers, results);
    }

    private boolean read() throws IOException {
        try (InterruptHandler interruption = InterruptHandler.watch();
                Progress progress = desk.progress(folders)) {
            review.read(
                    interruption.until(folders.unpacked(desk.bounds())),
                    desk.judging().jobs(),
                    progress::step);
            return !interruption.happened();
        }
    }

    private int judge(List<Skipped> strangers, Results results) throws IOException {
        folders.skipped().addAll(strangers);
        RoundRun.Open made = round.open();
        try (HeldText text = new HeldText()) {
            return judge(made, results, text);
        }
    }

    private int judge(RoundRun.Open made, Results results, HeldText text) throws IOException {
        Summary summary;
        try (InterruptHandler interruption = InterruptHandler.watch()) {
            summary = write(results, made, text, interruption);
            if (interruption.happened()) {
                return interrupted();
            }
        }
        results.agree();
        // a review counts from when its results are in their place: one killed in between is done again the same way
        InterruptHandler.spare(() -> {
            results.commit();
            made.finish();
            text.release(desk.terminal().result());
            desk.terminal().messages().println(made.announced());
            desk.decisions().finish(desk.terminal(), Help.in(round.run().language()));
        });
        return ExitCode.of(summary, desk.judging().failOn());
    }

    private Summary write(Results results, RoundRun.Open made, HeldText text, InterruptHandler interruption)
            throws IOException {
        try (ReviewOutput out = results.open(made.run(), made.letters(), text.stream());
                Progress progress = desk.progress(folders)) {
            ResultWriter passing = new ResultWriter(out, progress, folders.skipped());
            Checker.Sink sink = result -> {
                result.reports().forEach(made::add);
                passing.take(result);
            };
            review.judge(
                    interruption.until(folders.unpacked(desk.bounds())),
                    desk.judging().jobs(),
                    made.against(),
                    desk.noting().apply(sink));
            Summary summary = passing.summary();
            if (!interruption.happened()) {
                out.finish(summary);
            }
            return summary;
        }
    }

    private int interrupted() {
        desk.terminal().messages().println(Help.in(round.run().language()).text("review.interrupted"));
        return ExitCode.INTERRUPTED;
    }
}
