package gouji.cli;

import gouji.CheckOptions;
import gouji.Gouji;
import gouji.check.Checker;
import gouji.check.intake.Bounds;
import gouji.check.intake.Folders;
import gouji.rules.RuleBook;
import gouji.rules.Strays;
import gouji.write.Format;
import gouji.write.Output;
import gouji.write.Run;
import gouji.write.Summary;
import gouji.write.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji check}: checks reports and writes what is wrong with them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
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
    private Path output;

    @Mixin
    private JudgingOptions judging;

    @Mixin
    private BaselineOptions baseline;

    @Mixin
    private ReportOptions reports;

    @Parameters(arity = "1..*", paramLabel = "PATH", split = ProjectFile.BETWEEN)
    private List<Path> paths;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null && format.binary()) {
            throw new ParameterException(
                    spec.commandLine(), Help.in(shared.language()).say("format.binary", format.ending()));
        }
        Failures failures = new Failures(terminal, Help.in(shared.language()), shared.debug());
        CheckOptions options =
                reports.over(judging.over(profile.over(shared.rules())), spec).withListener(failures);
        RuleBook book = options.book().alone();
        baseline.open(book, Help.in(shared.language()), spec);
        failures.tell(Strays.in(shared.rules()));
        try (Gouji gouji = Gouji.open(options, book)) {
            Checker checker = format.isIllustrated() ? judging.illustrated(gouji, failures) : gouji.checker();
            return check(checker, judging.run(gouji.forms(), book, shared.language()), options.bounds());
        }
    }

    private int check(Checker checker, Run run, Bounds bounds) throws IOException {
        Folders folders = Folders.walk(paths);
        int size = folders.inputs().size();
        try (Target target = Target.of(output, format.ending(), terminal.result());
                Output out = format.open(run, target.stream());
                Progress progress = Progress.of(size, terminal.interactive())) {
            Passing passing = new Passing(out, progress, folders.skipped());
            checker.check(folders.unpacked(bounds), judging.jobs(), baseline.over(passing, run.language()));
            Summary summary = passing.summary();
            out.finish(summary);
            target.commit();
            baseline.finish(terminal, Help.in(run.language()));
            return ExitCode.of(summary, judging.failOn());
        }
    }
}
