package gouji.check;

import gouji.check.intake.ExpandedInputs;
import gouji.check.intake.FactsSource;
import gouji.check.intake.Input;
import gouji.check.intake.ReportLoader;
import gouji.check.intake.UniqueNames;
import gouji.check.intake.UnreadableReports;
import gouji.engine.RuleEngine;
import gouji.finding.CheckedReport;
import gouji.finding.Decisions;
import gouji.finding.Finding;
import gouji.finding.Grading;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import gouji.model.Excerpt;
import gouji.model.Facts;
import gouji.read.archive.Archive;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
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
import org.jspecify.annotations.Nullable;

/** The whole way of a file: read, extract, judge, grade. May be used by several threads. */
public final class Checker {
    /** Files read before any of them is judged: reading and judging each find their code in the caches of a processor. */
    private static final int AT_ONCE = 8;

    private static final Outcome CANNOT_TELL = new Outcome(OutcomeKind.CANNOT_TELL, List.of());

    private final FactsSource source;
    private final @Nullable JudgementStore store;
    private final RuleEngine judge;
    private final Grading grading;
    private final Decisions decisions;
    private final Map<String, Severity> severities;
    private final RuleBook book;
    private final Consumer<Throwable> failures;
    private final @Nullable Excerpts excerpts;
    private final UnaryOperator<Facts> around;

    /** @param failures told of errors of the program, which end as a problem of the one report */
    public Checker(FactsSource source, RuleEngine judge, RuleBook book, Consumer<Throwable> failures) {
        this(source, null, judge, Decisions.NONE, book, failures, null, UnaryOperator.identity());
    }

    private Checker(
            FactsSource source,
            @Nullable JudgementStore store,
            RuleEngine judge,
            Decisions decisions,
            RuleBook book,
            Consumer<Throwable> failures,
            @Nullable Excerpts excerpts,
            UnaryOperator<Facts> around) {
        this.source = source;
        this.store = store;
        this.judge = judge;
        this.grading = new Grading(book.scale());
        this.decisions = decisions;
        this.severities = book.severities();
        this.book = book;
        this.failures = failures;
        this.excerpts = excerpts;
        this.around = around;
    }

    /** The same way with a picture beside what is found in a PDF. */
    public Checker illustrated(Excerpts pictures) {
        return new Checker(source, store, judge, decisions, book, failures, pictures, around);
    }

    /** The same, but files and reports that have not changed are taken from a store. */
    public <S extends FactsSource & JudgementStore> Checker remembering(S known) {
        return new Checker(known, known, judge, decisions, book, failures, excerpts, around);
    }

    /** The same, but each report is judged amid what others tell of it, last year's or those of the same review. */
    public Checker amid(UnaryOperator<Facts> others) {
        return new Checker(
                source, store, judge, decisions, book, failures, excerpts, facts -> others.apply(around.apply(facts)));
    }

    /** The same, but findings count as was decided; what a store keeps of them does not depend on that. */
    public Checker deciding(Decisions made) {
        return new Checker(source, store, judge, made, book, failures, excerpts, around);
    }

    /** What the rules for a whole batch say of it. */
    public CheckedReport batch(Facts batch) {
        return grading.decide(grading.grade(judge.judgeBatch(batch)), decisions, severities);
    }

    /**
     * What came of a file.
     *
     * @param reports its reports
     * @param excerpts pictures of what findings point at, where there are to be some
     * @param skipped why it is passed over, or null
     */
    public record Result(
            List<CheckedReport> reports,
            Map<Finding, Excerpt> excerpts,
            @Nullable Skipped skipped) {
        /** The same, its reports told apart from those before: facts name the files they come from as they like. */
        private Result apart(UniqueNames names) {
            List<CheckedReport> named = reports.stream()
                    .map(r -> r.withSource(names.distinct(r.facts().report().source())))
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
        UniqueNames names = new UniqueNames();
        new OrderedExecutor(jobs).run(new WorkChunks<>(inputs, AT_ONCE), this::check, results -> {
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
            List<ReportLoader.Loaded> files = inputs.stream().map(source::load).toList();
            return IntStream.range(0, inputs.size())
                    .mapToObj(i -> result(inputs.get(i), files.get(i)))
                    .toList();
        } finally {
            archives.forEach(ExpandedInputs::close);
        }
    }

    private Result result(Input input, ReportLoader.Loaded taken) {
        List<CheckedReport> reports = new ArrayList<>();
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
    public CheckedReport check(Facts facts) {
        return check(facts, this::judged);
    }

    /** What comes of the report of that number in a file taken before. */
    public CheckedReport check(Facts facts, ReportLoader.Loaded file, int number) {
        return check(
                facts, amid -> store == null ? judged(amid) : store.judged(file, number, amid, () -> judged(amid)));
    }

    private CheckedReport check(Facts facts, Function<Facts, CheckedReport> judging) {
        if (UnreadableReports.isNothing(facts)) {
            return unreadable(facts);
        }
        try {
            return grading.decide(judging.apply(around.apply(facts)), decisions, severities);
        } catch (RunFailureException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(e);
            return unreadable(facts.withProblem(UnreadableReports.internal(e)));
        }
    }

    private CheckedReport judged(Facts facts) {
        return grading.grade(judge.judge(facts));
    }

    /** Nothing is said of a report that could not be read: what is missing from it is not known. */
    private CheckedReport unreadable(Facts facts) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        book.rules().stream().map(RuleInfo::id).forEach(id -> outcomes.put(id, CANNOT_TELL));
        return new CheckedReport(facts, List.of(), List.of(), outcomes, Verdict.UNREADABLE, null);
    }
}
