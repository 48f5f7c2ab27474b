package gouji.cli.review;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.cli.options.DecisionOptions;
import gouji.cli.options.JudgingOptions;
import gouji.cli.options.LeftWorkbook;
import gouji.cli.options.LimitOptions;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.ProjectFile;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.Consent;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.FoundFiles;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.finding.Decisions;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.review.Review;
import gouji.review.letter.Correspondence;
import gouji.review.letter.FormerReviews;
import gouji.review.roster.Unit;
import gouji.review.round.AppliedRules;
import gouji.review.round.EarlierReview;
import gouji.review.round.RoundInputs;
import gouji.review.store.ResultCache;
import gouji.review.store.Store;
import gouji.review.survey.PeerSurvey;
import gouji.review.survey.RosterSurvey;
import gouji.review.survey.Survey;
import gouji.review.year.ExpectedYears;
import gouji.review.year.PreviousReports;
import gouji.review.year.ReportYears;
import gouji.rules.RuleBook;
import gouji.rules.file.UnreadFiles;
import gouji.write.office.OfficeOutput;
import gouji.write.output.RunContext;
import gouji.write.place.LockFile;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji review}: checks the reports of a year, each beside that of the year before. */
@Command(name = "review", sortOptions = false)
public final class ReviewCommand implements Callable<Integer> {
    private static final String STORE = "gouji.db";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private OutputOptions leaving;

    @Mixin
    private RosterOption roster;

    @Option(names = "--previous", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> previous = List.of();

    @Option(names = "--store", paramLabel = "FILE")
    private @Nullable Path store;

    @Mixin
    private RoundOptions rounds;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private DecisionOptions decisions;

    @Mixin
    private LimitOptions limits;

    @Parameters(arity = "1..*", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> paths;

    public ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ReviewPaths all = new ReviewPaths(paths, previous, leaving.output());
        all.demand();
        all.keepApart(Help.in(shared.language()));
        FileFinder reports = FoundFiles.below(paths);
        FileFinder before = previous.isEmpty() ? null : FoundFiles.below(previous);
        try (ResultFolder results = ResultFolder.open(leaving.output());
                LockFile kept = lock()) {
            return review(reports, before, results, kept.place());
        }
    }

    /** Another review may name the same store, and have its results elsewhere. */
    private LockFile lock() throws IOException {
        Path named = store();
        Path file = ReviewPaths.real(named);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(named.toString(), null, "is a folder");
        }
        ResultFolder.made(Objects.requireNonNull(file.getParent(), "only the root stands in no folder"));
        return LockFile.take(file.resolveSibling(".gouji-lock-" + file.getFileName()), named);
    }

    private Path store() {
        return store == null ? leaving.output().resolve(STORE) : store;
    }

    /** @param before reports of the year before, or null */
    private int review(FileFinder reports, @Nullable FileFinder before, ResultFolder results, Path storeFile)
            throws IOException {
        ErrorReporter failures = new ErrorReporter(terminal, Help.in(shared.language()), shared.debug());
        CheckOptions options =
                profile.over(shared.rules()).withBounds(limits.bounds(spec)).withListener(failures);
        RuleBook book = options.book();
        failures.tell(UnreadFiles.in(shared.rules()));
        RunContext run = judging.run(book.forms(), book, shared.language());
        Help help = Help.in(shared.language());
        decisions.open(terminal, help, spec);
        decisions.openLeft(new LeftWorkbook(leaving.output()), terminal, help);
        RosterSurvey rostered = roster.survey(spec);
        leaving.check(run, results.fresh(), spec);
        tell(leaving.letter().told(run.asOf(), Help.in(shared.language())));
        try (Gouji gouji = Gouji.open(options, book);
                Store kept = Store.open(storeFile)) {
            String setting = run.version() + " " + book.hash() + " " + options.bounds();
            Decisions made = decisions.kept(kept.decisions(), run.asOf(), terminal, help);
            ResultCache ungiven = new ResultCache(kept, gouji.intake(), setting);
            ResultCache memory = ungiven.with(gouji.intake().given(new Overrides(null, year, null, null, null)));
            PreviousReports last = before == null
                    ? PreviousReports.stored(kept.past())
                    : PreviousReports.read(ungiven, before.unpacked(options.bounds()), judging.jobs());
            Years years = new Years(new ReportYears(), yearCheck(run.asOf(), last.years(), rostered));
            EarlierReview.Now now = now(book, rostered, made);
            List<Survey> surveys = surveys(gouji, rostered, List.of(now.inputs(), years.met()));
            RoundRun round = RoundRun.prepare(rounds, kept, now, run);
            Checker checker = judging.illustrated(gouji, failures).deciding(made);
            Review review = new Review(memory, checker, last, surveys);
            ReviewRun.Desk desk = new ReviewRun.Desk(
                    terminal,
                    judging,
                    sink -> decisions.over(sink, made, help, run.ruleset().ids(), units(rostered)),
                    decisions,
                    options.bounds());
            int status = new ReviewRun(review, round, reports, desk)
                    .run(
                            last.strangers(),
                            written(results, new RosterLists(rostered), years, new StoredReviews(kept.past(), last)));
            close(status, rostered);
            return status;
        }
    }

    private EarlierReview.Now now(RuleBook book, @Nullable RosterSurvey rostered, Decisions made) {
        Function<Facts, String> owners = rostered == null ? facts -> "" : rostered::owner;
        return new EarlierReview.Now(
                new RoundInputs(), new AppliedRules(book, rostered != null), owners, made, shared.language());
    }

    /** The years the reports are on, and those they should be on. */
    private record Years(ReportYears met, YearCheck check) {
        void demand(Consent consent) {
            check.demand(met.met(), consent);
        }
    }

    private YearCheck yearCheck(LocalDate day, SortedSet<Integer> before, @Nullable RosterSurvey rostered) {
        return new YearCheck(new ExpectedYears(day, before, !previous.isEmpty()), year != null, rostered != null);
    }

    private void close(int status, @Nullable RosterSurvey rostered) {
        if (status == ExitCode.INTERRUPTED) {
            return;
        }
        int units = rostered == null ? 0 : rostered.roster().units().size();
        List<Unit> missing = rostered == null ? List.of() : rostered.rollCall().missing();
        new ReviewClosing(Help.in(shared.language()))
                .lines(units, missing, leaving.output().resolve(OfficeOutput.PAGE))
                .forEach(terminal.messages()::println);
    }

    private void tell(String words) {
        if (!words.isEmpty()) {
            terminal.messages().println(words);
        }
    }

    private ReviewRun.Results written(ResultFolder results, RosterLists lists, Years years, FormerReviews former) {
        Consent consent = new Consent(terminal, shared.language());
        return new ReviewRun.Results() {
            @Override
            public void begin() {
                years.demand(consent);
            }

            @Override
            public ReviewOutput open(RunContext named, Correspondence letters, OutputStream text) throws IOException {
                return leaving.open(named, results.fresh(), lists, letters, former, text);
            }

            @Override
            public void agree() throws IOException {
                if (!replace) {
                    Replacement.of(results).demand(leaving.output(), consent);
                }
            }

            @Override
            public void commit() throws IOException {
                results.commit();
            }
        };
    }

    /** The names of all units that are to report. */
    private static List<String> units(@Nullable RosterSurvey rostered) {
        return rostered == null
                ? List.of()
                : rostered.roster().units().stream()
                        .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                        .toList();
    }

    private static List<Survey> surveys(Gouji gouji, @Nullable RosterSurvey rostered, List<Survey> counts) {
        List<Survey> all = new ArrayList<>(counts);
        if (rostered != null) {
            all.add(rostered);
        }
        all.add(new PeerSurvey(gouji.book(), gouji.phrases()));
        return all;
    }
}
