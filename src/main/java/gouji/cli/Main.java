package gouji.cli;

import gouji.cli.explain.ExplainCommand;
import gouji.cli.rules.RulesCommand;
import gouji.cli.rules.RulesDocsCommand;
import gouji.cli.rules.RulesLintCommand;
import gouji.cli.rules.RulesListCommand;
import gouji.cli.rules.RulesMutateCommand;
import gouji.cli.rules.RulesNewCommand;
import gouji.cli.rules.RulesShowCommand;
import gouji.cli.rules.RulesTestCommand;
import gouji.cli.watch.WatchCommand;
import java.util.Arrays;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // pictures are taken of pages; no window is ever opened
        System.setProperty("java.awt.headless", "true");
        int status = run(arguments, Terminal.system());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Terminal terminal) {
        Help help = Help.of(arguments);
        boolean debug = Arrays.asList(arguments).contains("--debug");
        if (!debug) {
            // MVEL logs, with a stack trace, what it then handles itself
            LogManager.getLogManager().reset();
        }
        Failures failures = new Failures(terminal, help, debug);
        CommandLine line = new CommandLine(new Gouji())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new CommandLine(new RulesCommand())
                        .addSubcommand(new RulesListCommand(terminal))
                        .addSubcommand(new RulesShowCommand(terminal))
                        .addSubcommand(new RulesLintCommand(terminal))
                        .addSubcommand(new RulesNewCommand(terminal))
                        .addSubcommand(new RulesTestCommand(terminal))
                        .addSubcommand(new RulesMutateCommand(terminal))
                        .addSubcommand(new RulesDocsCommand(terminal)));
        line.setResourceBundle(help.bundle());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(terminal.words());
        line.setErr(terminal.messages());
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        int status = line.execute(arguments);
        terminal.flush();
        return status;
    }
}
