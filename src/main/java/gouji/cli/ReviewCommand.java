package gouji.cli;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Against;
import gouji.check.Checker;
import gouji.check.LastYear;
import gouji.check.Memory;
import gouji.check.Review;
import gouji.check.intake.Folders;
import gouji.check.survey.RosterSurvey;
import gouji.check.survey.Siblings;
import gouji.data.NamedFile;
import gouji.data.UnusableFile;
import gouji.model.Given;
import gouji.model.Survey;
import gouji.rules.RuleBook;
import gouji.rules.Strays;
import gouji.store.Past;
import gouji.store.Store;
import gouji.write.Run;
import gouji.write.place.LockFile;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji review}: checks the reports of a year, each beside that of the year before. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
    private static final String STORE = "gouji.db";
    static final String LAST = "last";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private LeavingOptions leaving;

    @Mixin
    private RosterOption roster;

    @Option(names = "--previous", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> previous = List.of();

    @Option(names = "--store", paramLabel = "FILE")
    private Path store;

    @Option(names = "--against", paramLabel = "last|PATH")
    private Path against;

    @Option(names = "--year", paramLabel = "YEAR")
    private Integer year;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private BaselineOptions baseline;

    @Mixin
    private LimitOptions limits;

    @Parameters(arity = "1..*", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> paths;

    ReviewCommand(Terminal terminal) {
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
        ResultFolder.made(file.getParent());
        return LockFile.take(file.resolveSibling(".gouji-lock-" + file.getFileName()), named);
    }

    private Path store() {
        return store == null ? leaving.output().resolve(STORE) : store;
    }

    private int review(ResultFolder results, Path storeFile) throws IOException {
        Failures failures = new Failures(terminal, Help.in(shared.language()), shared.debug());
        CheckOptions options = judging.over(profile.over(shared.rules()))
                .withBounds(limits.bounds(spec))
                .withListener(failures);
        RuleBook book = options.book();
        failures.tell(Strays.in(shared.rules()));
        Run run = judging.run(book.forms(), book, shared.language());
        baseline.open(book, Help.in(shared.language()), spec);
        RosterSurvey rostered = roster.survey(spec);
        leaving.check(run, results.fresh(), spec);
        try (Gouji gouji = Gouji.open(options, book);
                Store kept = Store.open(storeFile)) {
            String setting = run.version() + " " + book.hash() + " " + options.bounds() + " " + options.waivers();
            Memory before = new Memory(kept, gouji.intake(), setting);
            Memory memory = before.with(gouji.intake().given(new Given(null, year, null, null, null)));
            LastYear last = previous.isEmpty()
                    ? LastYear.stored(kept.past())
                    : LastYear.read(before, Folders.walk(previous).unpacked(options.bounds()), judging.jobs());
            Checker checker = judging.illustrated(gouji, failures);
            Review review = new Review(memory, checker, last, surveys(gouji, rostered), against(kept.past()));
            ReviewRun.Desk desk = new ReviewRun.Desk(terminal, judging, baseline, options.bounds(), kept.past());
            return new ReviewRun(review, run, paths, desk)
                    .run(last.strangers(), written(results, run, new RosterLists(rostered)));
        }
    }

    private ReviewRun.Results written(ResultFolder results, Run run, RosterLists lists) {
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

    private static List<Survey> surveys(Gouji gouji, RosterSurvey rostered) {
        Survey siblings = new Siblings(gouji.book(), gouji.phrases());
        return rostered == null ? List.of(siblings) : List.of(rostered, siblings);
    }

    private Against against(Past past) {
        try {
            if (against == null) {
                return null;
            }
            return against.toString().equals(LAST)
                    ? Against.stored(past, shared.language())
                    : Against.read(Files.isDirectory(against) ? against.resolve(ReviewOutput.RESULT) : against);
        } catch (IOException e) {
            throw new Refused(e);
        }
    }

    /** Reports of the year before that are not there would all be missing. */
    private void demandPrevious() {
        try {
            for (Path path : previous) {
                NamedFile.demand(path);
            }
        } catch (UnusableFile e) {
            throw new Refused(e);
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
