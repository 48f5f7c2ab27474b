package gouji.cli;

import gouji.check.Against;
import gouji.check.Checker;
import gouji.check.LastYear;
import gouji.check.Memory;
import gouji.check.Review;
import gouji.check.intake.Bounds;
import gouji.check.intake.Folders;
import gouji.check.intake.Intake;
import gouji.check.survey.RosterSurvey;
import gouji.check.survey.Siblings;
import gouji.engine.Judge;
import gouji.finding.Waivers;
import gouji.model.Given;
import gouji.model.Survey;
import gouji.rules.RuleBook;
import gouji.store.Past;
import gouji.store.Store;
import gouji.write.Run;
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
        Bounds bounds = limits.bounds(spec);
        Shop shop = Shop.open(shared.rules());
        RuleBook book = profile.book(shared.rules());
        Failures failures = new Failures(terminal, Help.in(shared.language()), shared.debug());
        Run run = judging.run(shop, book, shared.language());
        baseline.open(book, Help.in(shared.language()), spec);
        Waivers waivers = judging.waivers(spec);
        RosterSurvey rostered = roster.survey(spec);
        Files.createDirectories(leaving.output());
        leaving.check(run, spec);
        try (Judge judge = new Judge(book);
                Store kept = open()) {
            String setting = run.version() + " " + book.hash() + " " + bounds + " " + waivers;
            Intake intake = shop.intake(Given.NOTHING, bounds, failures::note);
            Memory before = new Memory(kept, intake, setting);
            Memory memory = before.with(intake.given(new Given(null, year, null, null, null)));
            LastYear last = previous.isEmpty()
                    ? LastYear.stored(kept.past())
                    : LastYear.read(before, Folders.walk(previous).unpacked(bounds), judging.jobs());
            Checker checker =
                    judging.illustrated(judging.checker(memory, judge, waivers, book, failures), intake, failures);
            Review review = new Review(memory, checker, last, surveys(book, shop, rostered), against(kept.past()));
            RosterLists lists = new RosterLists(rostered);
            ReviewRun.Desk desk = new ReviewRun.Desk(terminal, judging, baseline, bounds, kept.past());
            return new ReviewRun(review, run, paths, desk)
                    .run(last.strangers(), () -> leaving.open(run, lists.roll(), lists.areas(), terminal.result()));
        }
    }

    private static List<Survey> surveys(RuleBook book, Shop shop, RosterSurvey rostered) throws RulesMissing {
        Survey siblings = new Siblings(book, shop.phrases());
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
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Store open() throws IOException {
        try {
            return Store.open(store == null ? leaving.output().resolve(STORE) : store);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
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
