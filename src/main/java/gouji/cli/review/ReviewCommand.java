package gouji.cli.review;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.cli.options.BaselineOptions;
import gouji.cli.options.JudgingOptions;
import gouji.cli.options.LimitOptions;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.ProjectFile;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.RefusedFileException;
import gouji.cli.terminal.Terminal;
import gouji.data.NamedFile;
import gouji.data.UnusableFileException;
import gouji.model.Overrides;
import gouji.review.Review;
import gouji.review.store.ResultCache;
import gouji.review.store.ReviewHistory;
import gouji.review.store.Store;
import gouji.review.survey.PeerSurvey;
import gouji.review.survey.RosterSurvey;
import gouji.review.survey.Survey;
import gouji.review.year.EarlierReview;
import gouji.review.year.PreviousReports;
import gouji.rules.RuleBook;
import gouji.rules.file.UnreadFiles;
import gouji.write.output.RunContext;
import gouji.write.place.LockFile;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--against", paramLabel = "last|PATH")
    private @Nullable Path against;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private BaselineOptions baseline;

    @Mixin
    private LimitOptions limits;

    @Parameters(arity = "1..*", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> paths;

    public ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        keepApart();
        demandPrevious();
        try (ResultFolder results = ResultFolder.open(leaving.output());
                LockFile kept = lock()) {
            return review(results, kept.place());
        }
    }

    /** Another review may name the same store, and have its results elsewhere. */
    private LockFile lock() throws IOException {
        Path named = store();
        Path file = Files.exists(named) ? named.toRealPath() : whole(named);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(named.toString(), null, "is a folder");
        }
        ResultFolder.made(Objects.requireNonNull(file.getParent(), "only the root stands in no folder"));
        return LockFile.take(file.resolveSibling(".gouji-lock-" + file.getFileName()), named);
    }

    private Path store() {
        return store == null ? leaving.output().resolve(STORE) : store;
    }

    private int review(ResultFolder results, Path storeFile) throws IOException {
        ErrorReporter failures = new ErrorReporter(terminal, Help.in(shared.language()), shared.debug());
        CheckOptions options = judging.over(profile.over(shared.rules()))
                .withBounds(limits.bounds(spec))
                .withListener(failures);
        RuleBook book = options.book();
        failures.tell(UnreadFiles.in(shared.rules()));
        RunContext run = judging.run(book.forms(), book, shared.language());
        baseline.open(book, Help.in(shared.language()), spec);
        RosterSurvey rostered = roster.survey(spec);
        leaving.check(run, results.fresh(), spec);
        try (Gouji gouji = Gouji.open(options, book);
                Store kept = Store.open(storeFile)) {
            String setting = run.version() + " " + book.hash() + " " + options.bounds() + " " + options.waivers();
            ResultCache before = new ResultCache(kept, gouji.intake(), setting);
            ResultCache memory = before.with(gouji.intake().given(new Overrides(null, year, null, null, null)));
            PreviousReports last = previous.isEmpty()
                    ? PreviousReports.stored(kept.past())
                    : PreviousReports.read(
                            before, FileFinder.walk(previous).unpacked(options.bounds()), judging.jobs());
            Checker checker = judging.illustrated(gouji, failures);
            Review review = new Review(memory, checker, last, surveys(gouji, rostered), against(kept.past()));
            ReviewRun.Desk desk = new ReviewRun.Desk(terminal, judging, baseline, options.bounds(), kept.past());
            return new ReviewRun(review, run, paths, desk)
                    .run(last.strangers(), written(results, run, new RosterLists(rostered)));
        }
    }

    private ReviewRun.Results written(ResultFolder results, RunContext run, RosterLists lists) {
        return new ReviewRun.Results() {
            @Override
            public ReviewOutput open() throws IOException {
                return leaving.open(run, results.fresh(), lists.roll(run.language()), lists.areas(), terminal.result());
            }

            @Override
            public void commit() throws IOException {
                results.commit();
            }
        };
    }

    private static List<Survey> surveys(Gouji gouji, @Nullable RosterSurvey rostered) {
        Survey siblings = new PeerSurvey(gouji.book(), gouji.phrases());
        return rostered == null ? List.of(siblings) : List.of(rostered, siblings);
    }

    private @Nullable EarlierReview against(ReviewHistory past) {
        try {
            if (against == null) {
                return null;
            }
            return against.toString().equals(EarlierReview.LAST)
                    ? EarlierReview.stored(past, shared.language())
                    : EarlierReview.read(Files.isDirectory(against) ? against.resolve(ReviewOutput.RESULT) : against);
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    /** Reports of the year before that are not there would all be missing. */
    private void demandPrevious() {
        try {
            for (Path path : previous) {
                NamedFile.demand(path);
            }
        } catch (UnusableFileException e) {
            throw new RefusedFileException(e);
        }
    }

    /** What is written must not be taken for a report by this review or the next, nor overwrite one. */
    private void keepApart() {
        Path out = whole(leaving.output());
        Stream.concat(paths.stream(), previous.stream())
                .map(ReviewCommand::whole)
                .filter(in -> in.startsWith(out) || out.startsWith(in))
                .findFirst()
                .ifPresent(in -> {
                    String words = spec.resourceBundle().getString("review.apart");
                    throw new ParameterException(
                            spec.commandLine(),
                            words.replace("{0}", out.toString()).replace("{1}", in.toString()));
                });
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
