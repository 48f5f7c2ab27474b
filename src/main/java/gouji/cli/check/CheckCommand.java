package gouji.cli.check;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.intake.FileFinder;
import gouji.check.intake.FoundFiles;
import gouji.cli.options.DecisionOptions;
import gouji.cli.options.JudgingOptions;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.ProjectFile;
import gouji.cli.options.ReportOptions;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Progress;
import gouji.cli.terminal.Terminal;
import gouji.office.DecisionIntake;
import gouji.rules.RuleBook;
import gouji.rules.file.UnreadFiles;
import gouji.write.Format;
import gouji.write.output.Output;
import gouji.write.output.ResultWriter;
import gouji.write.output.RunContext;
import gouji.write.output.Summary;
import gouji.write.place.OutputTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji check}: checks reports and writes what is wrong with them. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json|html|csv|sarif|junit|markdown|xlsx")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR")
    private @Nullable Path output;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private DecisionOptions decisions;

    @Mixin
    private ReportOptions reports;

    @Parameters(arity = "1..*", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> paths;

    public CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null && format.binary()) {
            throw new ParameterException(
                    spec.commandLine(), Help.in(shared.language()).text("format.binary", format.ending()));
        }
        ErrorReporter failures = new ErrorReporter(terminal, Help.in(shared.language()), shared.debug());
        DecisionIntake decided = decisions.open(terminal, shared.language(), spec);
        CheckOptions options = reports.over(profile.over(shared.rules()), spec)
                .withListener(failures)
                .withDecisions(decided.alone(judging.day()));
        RuleBook book = options.book().alone();
        failures.tell(UnreadFiles.in(shared.rules()));
        try (Gouji gouji = Gouji.open(options, book)) {
            Checker checker = format.isIllustrated() ? judging.illustrated(gouji, failures) : gouji.checker();
            return check(checker, judging.run(gouji.forms(), book, shared.language()), options, decided);
        }
    }

    private int check(Checker checker, RunContext run, CheckOptions options, DecisionIntake decided)
            throws IOException {
        FileFinder folders = FoundFiles.below(paths);
        int size = folders.inputs().size();
        try (OutputTarget target = OutputTarget.of(output, format.ending(), terminal.result());
                Output out = format.open(run, target.stream());
                Progress progress = Progress.of(size, terminal.interactive())) {
            ResultWriter passing = new ResultWriter(out, progress::step, folders.skipped());
            checker.check(
                    folders.unpacked(options.bounds()),
                    judging.jobs(),
                    decided.over(passing, options.decisions(), run.ruleset().ids(), List.of()));
            Summary summary = passing.summary();
            out.finish(summary);
            target.commit();
            decided.finish();
            return ExitCode.of(summary, judging.failOn());
        }
    }
}
