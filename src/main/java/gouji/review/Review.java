package gouji.review;

import gouji.check.Checker;
import gouji.check.OrderedExecutor;
import gouji.check.intake.Input;
import gouji.finding.CheckedReport;
import gouji.finding.Skipped;
import gouji.model.Facts;
import gouji.model.Surrounding;
import gouji.review.round.EarlierReview;
import gouji.review.store.ResultCache;
import gouji.review.survey.PeerSurvey;
import gouji.review.survey.RosterSurvey;
import gouji.review.survey.SecondCopies;
import gouji.review.survey.Survey;
import gouji.review.year.PreviousReports;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A review in two passes: every report is read, then each is judged amid all others. */
public final class Review {
    private static final String SECOND_COPY = "copy";

    private final ResultCache memory;
    private final PreviousReports last;
    private final Checker checker;
    private final List<Survey> surveys;
    private final SecondCopies copies;
    private final Set<String> second = new HashSet<>();
    private final DoubtedCells doubts = new DoubtedCells();

    /** @param copies tells which of the reports are second copies, and are passed over */
    public Review(
            ResultCache memory, Checker checker, PreviousReports last, List<Survey> surveys, SecondCopies copies) {
        this.copies = copies;
        this.memory = memory;
        this.last = last;
        this.checker = checker.remembering(memory).amid(last::beside).amid(facts -> amid(surveys, facts));
        this.surveys = surveys;
        surveys.forEach(survey -> survey.asks(doubts::of));
    }

    /**
     * What is learnt of all reports together, in the order it is asked.
     *
     * @param counts what is counted of them
     * @param rostered what the roster tells, or null without one
     */
    public static List<Survey> surveys(List<Survey> counts, @Nullable RosterSurvey rostered, PeerSurvey peers) {
        List<Survey> all = new ArrayList<>(counts);
        if (rostered != null) {
            all.add(rostered);
        }
        all.add(peers);
        return all;
    }

    private static Facts amid(List<Survey> surveys, Facts facts) {
        Facts amid = facts.withSurroundings(around(surveys, facts));
        for (Survey survey : surveys) {
            amid = survey.settled(amid);
        }
        return amid;
    }

    private static List<Surrounding> around(List<Survey> surveys, Facts facts) {
        List<Surrounding> all = new ArrayList<>();
        surveys.forEach(survey -> all.addAll(survey.around(facts)));
        return all;
    }

    /**
     * Reads every file once.
     *
     * @param step told of every file that is read
     */
    public void read(Iterator<Input> inputs, int jobs, Runnable step) throws IOException {
        new OrderedExecutor(jobs).run(inputs, memory::load, taken -> {
            for (Facts facts : taken.reports()) {
                surveys.forEach(survey -> survey.note(facts));
                copies.note(facts);
            }
            doubts.note(taken, memory, checker);
            if (last.isOwn()) {
                last.note(taken, memory);
            }
            step.run();
        });
        second.addAll(copies.all());
        surveys.forEach(survey -> survey.withdraw(second));
    }

    /** A file that holds nothing but a second copy is passed over. */
    private Checker.Result counting(Checker.Result result) {
        List<CheckedReport> left = result.reports().stream()
                .filter(checked -> !second.contains(source(checked)))
                .toList();
        if (left.size() == result.reports().size()) {
            return result;
        }
        String copy = source(result.reports().get(0));
        Skipped why = left.isEmpty() ? new Skipped(copy, SECOND_COPY) : result.skipped();
        return new Checker.Result(left, result.excerpts(), why);
    }

    private static String source(CheckedReport checked) {
        return checked.facts().report().source();
    }

    private static Checker.Result compared(Checker.Result result, @Nullable EarlierReview against) {
        return against == null
                ? result
                : new Checker.Result(
                        result.reports().stream().map(against::compare).toList(), result.excerpts(), result.skipped());
    }

    /**
     * What comes of one file once more, after all have been read.
     *
     * @param way what is otherwise on its way, such as decisions made since
     * @param against an earlier review, or null
     */
    public Checker.Result again(Input input, UnaryOperator<Checker> way, @Nullable EarlierReview against) {
        return compared(counting(way.apply(checker).check(input)), against);
    }

    /**
     * Judges every report, then all of them together where there is something to be said of them.
     *
     * @param against an earlier review, or null
     */
    public void judge(Iterator<Input> inputs, int jobs, @Nullable EarlierReview against, Checker.Sink results)
            throws IOException {
        Checker.Sink sink = result -> results.take(compared(counting(result), against));
        checker.check(inputs, jobs, sink);
        List<Surrounding> facts = new ArrayList<>();
        surveys.forEach(survey -> facts.addAll(survey.batch()));
        if (!facts.isEmpty() || against != null && against.hasBatch()) {
            CheckedReport batch = checker.batch(Facts.batch(facts));
            sink.take(new Checker.Result(List.of(batch), Map.of(), null));
        }
    }
}
