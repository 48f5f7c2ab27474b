package gouji.office;

import gouji.data.RefusedFileException;
import gouji.finding.CheckedReport;
import gouji.finding.PastLetter;
import gouji.finding.Round;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.review.letter.Correspondence;
import gouji.review.round.EarlierReview;
import gouji.review.round.RoundBook;
import gouji.review.round.ThisRound;
import gouji.review.store.ReviewHistory;
import gouji.review.store.Store;
import gouji.write.output.RunContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A review as one of the rounds of its year. Which one it is is known when every report has been read.
 *
 * @param written the result that was written and is compared with, or nothing when it is a round or none
 */
record RoundRun(
        RoundChoice options,
        RoundBook book,
        Store store,
        EarlierReview.Now now,
        RunContext run,
        Optional<RoundChoice.Beside> written) {
    private static final Messages MESSAGES = Messages.of("office");

    /** @throws RefusedFileException when there is nothing of what is to be compared with */
    static RoundRun prepare(RoundChoice options, Store store, EarlierReview.Now now, RunContext run) {
        Optional<RoundChoice.Beside> written = options.written(store.rounds(), now);
        return new RoundRun(options, options.book(store.rounds(), run.asOf()), store, now, run, written);
    }

    /**
     * Says which round it is, now that every report has been read.
     *
     * @throws RefusedFileException when it cannot be what is asked for
     */
    Open open() {
        try {
            ThisRound round = book.open(now.inputs());
            RoundChoice.Beside beside = written.orElseGet(() -> options.beside(round, store.rounds(), now));
            RunContext named = run.in(round.round(), run.shown(beside.name()));
            Correspondence letters = new Correspondence(store.rounds().lettersBefore(round.round()), run.asOf());
            ReviewHistory.Recording recording =
                    store.past().record(run.asOf(), run.ruleset().hash());
            return new Open(this, round, beside.against(), named, letters, recording);
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    /**
     * The round while it is made.
     *
     * @param against what it is compared with, or null
     * @param run the run, with its round
     * @param letters those of the rounds before, and those it writes
     */
    record Open(
            RoundRun made,
            ThisRound round,
            @Nullable EarlierReview against,
            RunContext run,
            Correspondence letters,
            ReviewHistory.Recording recording) {

        /** Which round it is, as the user is told. */
        Text announced() {
            Round one = round.round();
            Text beside = run.against().isEmpty() ? Text.bare("") : MESSAGES.text("round.beside", run.against());
            return MESSAGES.text(
                    round.repeated() == null ? "round.begun" : "round.again",
                    one.year() == 0 ? "?" : one.year(),
                    one.dated(),
                    beside);
        }

        void add(CheckedReport checked) {
            String owner = made.now().owners().apply(checked.facts());
            String unit = owner.isEmpty() ? checked.facts().report().unit() : owner;
            recording.add(
                    checked, unit, against == null ? made.now().looked().at(checked, true) : against.looked(checked));
        }

        /** The review came to its end, and its results are in their place. */
        void finish() {
            List<PastLetter> written = letters.written();
            made.store().rounds().keep(recording, round.round(), round.repeated(), written);
        }
    }
}
