package gouji.cli.terminal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: the commands below it do. */
public abstract class GroupCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("unused")
    private boolean help;

    @Override
    public final void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("no.command"));
    }
}
