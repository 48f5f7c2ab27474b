package gouji.cli;

import gouji.cli.terminal.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gouji}: it does nothing by itself. */
@Command(name = "gouji", versionProvider = Version.class, mixinStandardHelpOptions = true)
final class GoujiCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", hidden = true)
    @SuppressWarnings("unused")
    private @Nullable String language;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), spec.resourceBundle().getString("no.command"));
    }
}
