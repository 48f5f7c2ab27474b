package gouji.cli.options;

import gouji.cli.terminal.ExitCode;
import picocli.CommandLine.Option;

/** Options of commands that judge reports, and end by what they find. */
public final class JudgingOptions extends RunOptions {
    @Option(names = "--fail-on", defaultValue = "error", paramLabel = "error|warning|never")
    private ExitCode.FailOn failOn;

    public ExitCode.FailOn failOn() {
        return failOn;
    }
}
