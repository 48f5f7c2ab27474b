package gouji.cli.watch;

import gouji.CheckOptions;
import gouji.cli.options.ProfileOption;
import gouji.cli.options.ReportOptions;
import gouji.cli.options.SharedOptions;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gouji watch}: checks again on every save until it is stopped. */
@Command(name = "watch", sortOptions = false)
public final class WatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private ReportOptions reports;

    @Option(names = "--every", paramLabel = "MILLIS", defaultValue = "300")
    private long every;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    public WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Help help = Help.in(shared.language());
        CheckOptions options = reports.over(profile.over(shared.rules()), spec)
                .withListener(new ErrorReporter(terminal, help, shared.debug()));
        List<Path> rules = Stream.concat(shared.rules().all().stream(), profile.file().stream())
                .toList();
        try (ReloadableRules bench = new ReloadableRules(options)) {
            FileWatch watch = new FileWatch(bench, rules, paths, help, terminal.words());
            watch.look();
            terminal.messages().println(help.text("watch.begun"));
            while (true) {
                Thread.sleep(every);
                watch.look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }
}
