package gouji.cli;

import gouji.check.Bounds;
import gouji.check.Checker;
import gouji.check.Folders;
import gouji.check.Intake;
import gouji.check.LastYear;
import gouji.engine.Judge;
import gouji.model.Given;
import gouji.rules.RuleBook;
import gouji.write.Run;
import gouji.write.Summary;
import java.io.IOException;
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
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    private Path output;

    @Option(names = "--previous", paramLabel = "PATH")
    private List<Path> previous = List.of();

    @Option(names = "--year", paramLabel = "YEAR")
    private Integer year;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private LimitOptions limits;

    @Parameters(arity = "1..*", paramLabel = "PATH")
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
        try (Judge judge = new Judge(book)) {
            Intake intake = shop.intake(new Given(null, year, null, null, null), bounds, failures::note);
            Checker checker =
                    judging.illustrated(judging.checker(intake, judge, book, failures, spec), bounds, failures);
            if (previous.isEmpty()) {
                return review(checker, run, bounds, List.of());
            }
            Intake before = shop.intake(Given.NOTHING, bounds, failures::note);
            try (LastYear last = LastYear.read(before, Folders.walk(previous).unpacked(bounds), judging.jobs())) {
                return review(checker.amid(last::beside), run, bounds, last.strangers());
            }
        }
    }

    private int review(Checker checker, Run run, Bounds bounds, List<Summary.Skipped> strangers) throws IOException {
        Folders folders = Folders.walk(paths);
        folders.skipped().addAll(strangers);
        int size = folders.inputs().size();
        try (ReviewOutput out = new ReviewOutput(run, output, terminal.result());
                Progress progress = Progress.of(size, terminal.interactive())) {
            Passing passing = new Passing(out, progress, folders.skipped());
            checker.check(folders.unpacked(bounds), judging.jobs(), passing);
            Summary summary = passing.summary();
            out.finish(summary);
            return ExitCode.of(summary, judging.failOn());
        }
    }

    /** What is written must not be taken for a report by this review or the next, nor overwrite one. */
    private void keepApart() {
        Path out = whole(output);
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
