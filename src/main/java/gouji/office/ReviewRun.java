package gouji.office;

import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.InputLimits;
import gouji.data.RefusedFileException;
import gouji.finding.Skipped;
import gouji.message.Messages;
import gouji.review.Review;
import gouji.review.letter.Correspondence;
import gouji.write.output.ResultWriter;
import gouji.write.output.RunContext;
import gouji.write.output.Spool;
import gouji.write.output.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A review from its first file to its last page, unless it is ended before.
 *
 * @param files the files, as they were found before it began: one that came since waits for the next review
 */
record ReviewRun(Review review, RoundRun round, FileFinder files, Bounds bounds, ReviewFollower follower) {
    private static final Messages MESSAGES = Messages.of("office");

    /**
     * How it goes through the files.
     *
     * @param file how much of a file is read
     * @param jobs how many are worked on at a time
     */
    record Bounds(InputLimits file, int jobs) {}

    /** What is written, from when every file has been read. */
    interface Results {
        /** @throws RefusedFileException when what was read is not what the review is about */
        void begin();

        /** The same results, the decisions that meet them noted. */
        Checker.Sink noting(Checker.Sink sink);

        /** @param text takes what is to be printed */
        ReviewOutput open(RunContext run, Correspondence letters, OutputStream text) throws IOException;

        /** @throws RefusedFileException when it would take the place of what nobody wants to lose */
        void agree() throws IOException;

        /** All is written and closed: it takes the place of what the review before left. */
        void commit() throws IOException;

        /** The review is over. */
        void finish() throws IOException;
    }

    /** A run that came to its end. */
    record Made(Summary summary, RoundRun.Open round) {}

    /**
     * Nothing when it was ended before its time.
     *
     * @param strangers files passed over before
     */
    Optional<Made> run(List<Skipped> strangers, Results results) throws IOException {
        Optional<Made> made = Optional.empty();
        if (read()) {
            results.begin();
            files.skipped().addAll(strangers);
            made = judge(results);
        }
        if (made.isEmpty()) {
            follower.tell(MESSAGES.text("review.interrupted"));
        }
        return made;
    }

    private ReviewFollower.Pass pass() {
        return follower.begin(files.inputs().size());
    }

    private boolean read() throws IOException {
        try (ReviewFollower.Pass pass = pass()) {
            review.read(pass.until(files.unpacked(bounds.file())), bounds.jobs(), pass::step);
            return !pass.ended();
        }
    }

    private Optional<Made> judge(Results results) throws IOException {
        RoundRun.Open made = round.open();
        // of a review that is refused nothing was said
        try (Spool text = new Spool()) {
            Summary summary;
            try (ReviewFollower.Pass pass = pass()) {
                summary = write(results, made, text.stream(), pass);
                if (pass.ended()) {
                    return Optional.empty();
                }
            }
            results.agree();
            // a review counts from when its results are in their place: one killed in between is done again the same
            // way
            follower.spare(() -> {
                results.commit();
                made.finish();
                text.copyTo(follower.text());
                follower.text().flush();
                follower.tell(made.announced());
                results.finish();
            });
            return Optional.of(new Made(summary, made));
        }
    }

    private Summary write(Results results, RoundRun.Open made, OutputStream text, ReviewFollower.Pass pass)
            throws IOException {
        try (ReviewOutput out = results.open(made.run(), made.letters(), text)) {
            ResultWriter passing = new ResultWriter(out, pass::step, files.skipped());
            Checker.Sink sink = result -> {
                result.reports().forEach(made::add);
                passing.take(result);
            };
            review.judge(
                    pass.until(files.unpacked(bounds.file())), bounds.jobs(), made.against(), results.noting(sink));
            Summary summary = passing.summary();
            if (!pass.ended()) {
                out.finish(summary);
            }
            return summary;
        }
    }
}
