package gouji.cli.review;

import gouji.CheckOptions;
import gouji.cli.options.DecisionOptions;
import gouji.cli.options.JudgingOptions;
import gouji.cli.options.LimitOptions;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.ProjectFile;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.office.DecisionIntake;
import gouji.office.OfficeReview;
import gouji.office.ReviewEnd;
import gouji.office.ReviewRequest;
import gouji.rules.RuleBook;
import gouji.rules.file.UnreadFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private OutputOptions leaving;

    @Option(names = "--roster", paramLabel = "FILE")
    private @Nullable Path roster;

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
        try (OfficeReview review = OfficeReview.open(request(), new TerminalFollower(terminal, shared.language()))) {
            return run(review).map(this::closed).orElse(ExitCode.INTERRUPTED);
        }
    }

    private ReviewRequest request() {
        return new ReviewRequest(
                paths,
                previous,
                roster,
                store,
                year,
                rounds.choice(),
                leaving.setting(replace, Help.in(shared.language())),
                judging.unmask(),
                judging.jobs());
    }

    private Optional<ReviewEnd> run(OfficeReview review) throws IOException {
        ErrorReporter failures = new ErrorReporter(terminal, Help.in(shared.language()), shared.debug());
        CheckOptions options =
                profile.over(shared.rules()).withBounds(limits.bounds(spec)).withListener(failures);
        RuleBook book = options.book();
        failures.tell(UnreadFiles.in(shared.rules()));
        DecisionIntake taken = decisions.open(terminal, shared.language(), spec);
        return review.run(options, book, judging.run(book.forms(), book, shared.language()), taken);
    }

    private int closed(ReviewEnd end) {
        new ReviewClosing(Help.in(shared.language()))
                .lines(end.units(), end.missing(), end.overview())
                .forEach(terminal.messages()::println);
        return ExitCode.of(end.summary(), judging.failOn());
    }
}
