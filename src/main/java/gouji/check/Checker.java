package gouji.check;

import gouji.check.intake.Input;
import gouji.check.intake.Intake;
import gouji.check.intake.Namesakes;
import gouji.check.intake.Source;
import gouji.check.intake.Unpacking;
import gouji.check.intake.Unread;
import gouji.engine.Judge;
import gouji.finding.Checked;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.RunFailure;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import gouji.finding.Waivers;
import gouji.model.Excerpt;
import gouji.model.Facts;
import gouji.read.archive.Archive;
import gouji.rules.RuleBook;
import gouji.rules.RuleInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The whole way of a file: read, extract, judge, grade. May be used by several threads. */
public final class Checker {
    /** Files read before any of them is judged: reading and judging each find their code in the caches of a processor. */
    private static final int AT_ONCE = 8;

    private static final Outcome CANNOT_TELL = new Outcome(OutcomeKind.CANNOT_TELL, List.of());

    private final Source source;
    private final JudgementStore store;
    private final Judge judge;
    private final Grading grading;
    private final RuleBook book;
    private final Consumer<Throwable> failures;
    private final Excerpts excerpts;
    private final UnaryOperator<Facts> around;

    /** @param failures told of errors of the program, which end as a problem of the one report */
    public Checker(Source source, Judge judge, Waivers waivers, RuleBook book, Consumer<Throwable> failures) {
        this(source, null, judge, new Grading(waivers, book.scale()), book, failures, null, UnaryOperator.identity());
    }

    private Checker(
            Source source,
            JudgementStore store,
            Judge judge,
            Grading grading,
            RuleBook book,
            Consumer<Throwable> failures,
            Excerpts excerpts,
            UnaryOperator<Facts> around) {
        this.source = source;
        this.store = store;
        this.judge = judge;
        this.grading = grading;
        this.book = book;
        this.failures = failures;
        this.excerpts = excerpts;
        this.around = around;
    }

    /** The same way with a picture beside what is found in a PDF. */
    public Checker illustrated(Excerpts pictures) {
        return new Checker(source, store, judge, grading, book, failures, pictures, around);
    }

    /** The same, but files and reports that have not changed are taken from a store. */
    public <S extends Source & JudgementStore> Checker remembering(S known) {
        return new Checker(known, known, judge, grading, book, failures, excerpts, around);
    }

    /** The same, but each report is judged amid what others tell of it, last year's or those of the same review. */
    public Checker amid(UnaryOperator<Facts> others) {
        return new Checker(
                source, store, judge, grading, book, failures, excerpts, facts -> others.apply(around.apply(facts)));
    }

    /** What the rules for a whole batch say of it. */
    public Checked batch(Facts batch) {
        return grading.grade(judge.judgeBatch(batch));
    }

    /**
     * What came of a file.
     *
     * @param reports its reports
     * @param excerpts pictures of what findings point at, where there are to be some
     * @param skipped why it is passed over, or null
     */
    public record Result(List<Checked> reports, Map<Finding, Excerpt> excerpts, Skipped skipped) {
        /** The same, its reports told apart from those before: facts name the files they come from as they like. */
        private Result apart(Namesakes names) {
            List<Checked> named = reports.stream()
                    .map(r -> r.at(names.distinct(r.facts().report().source())))
                    .toList();
            return new Result(named, excerpts, skipped);
        }
    }

    /** Takes the results of a run in the order of its inputs. */
    @FunctionalInterface
    public interface Sink {
        void take(Result result) throws IOException;
    }

    /** Checks files on several threads; what the sink gets does not depend on how many. */
    public void check(Iterator<Input> inputs, int jobs, Sink sink) throws IOException {
        Namesakes names = new Namesakes();
        new InOrder(jobs).run(new Portions<>(inputs, AT_ONCE), this::check, results -> {
            for (Result result : results) {
                sink.take(result.apart(names));
            }
        });
    }

    public Result check(Input input) {
        return check(List.of(input)).get(0);
    }

    private List<Result> check(List<Input> inputs) {
        List<Archive> archives = inputs.stream()
                .filter(i -> excerpts != null && i.entry() != null)
                .map(i -> i.entry().archive())
                .toList();
        archives.forEach(Archive::retain);
        try {
            List<Intake.Taken> files = inputs.stream().map(source::take).toList();
            return IntStream.range(0, inputs.size())
                    .mapToObj(i -> result(inputs.get(i), files.get(i)))
                    .toList();
        } finally {
            archives.forEach(Unpacking::close);
        }
    }

    private Result result(Input input, Intake.Taken taken) {
        List<Checked> reports = new ArrayList<>();
        for (Facts facts : taken.reports()) {
            reports.add(check(facts, taken, reports.size()));
        }
        Map<Finding, Excerpt> shown = new IdentityHashMap<>();
        if (excerpts != null) {
            reports.forEach(checked -> shown.putAll(excerpts.of(checked, input)));
        }
        return new Result(List.copyOf(reports), shown, taken.skipped());
    }

    /** What comes of facts that have been read. */
    public Checked check(Facts facts) {
        return check(facts, this::judged);
    }

    private Checked check(Facts facts, Intake.Taken file, int number) {
        return check(
                facts, amid -> store == null ? judged(amid) : store.judged(file, number, amid, () -> judged(amid)));
    }

    private Checked check(Facts facts, Function<Facts, Checked> judging) {
        if (Unread.isNothing(facts)) {
            return unreadable(facts);
        }
        try {
            return judging.apply(around.apply(facts));
        } catch (RunFailure e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(e);
            return unreadable(facts.withProblem(Unread.internal(e)));
        }
    }

    private Checked judged(Facts facts) {
        return grading.grade(judge.judge(facts));
    }

    /** Nothing is said of a report that could not be read: what is missing from it is not known. */
    private Checked unreadable(Facts facts) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        book.rules().stream().map(RuleInfo::id).forEach(id -> outcomes.put(id, CANNOT_TELL));
        return new Checked(facts, List.of(), List.of(), outcomes, Verdict.UNREADABLE, null);
    }
}
