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
import gouji.model.Masking;
import gouji.rules.RuleBookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // pictures are taken of pages; no window is ever opened
        System.setProperty("java.awt.headless", "true");
        int status = run(ExactArguments.of(arguments), Terminal.system());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Terminal console) {
        Arguments given = new Arguments(arguments);
        boolean debug = Arrays.asList(arguments).contains("--debug");
        Terminal terminal =
                console.shown(Masking.writer(Arrays.asList(arguments).contains("--unmask")));
        if (!debug) {
            // MVEL logs, with a stack trace, what it then handles itself
            LogManager.getLogManager().reset();
        }
        CommandLine line = commands(terminal);
        String language = given.value("--lang").orElse(null);
        int status;
        try {
            ProjectFile project = project(given, line);
            Help help = Help.of(language == null ? project.language() : language);
            line.setDefaultValueProvider(project);
            if (!taken(project, given, terminal, help)) {
                terminal.flush();
                return ExitCode.USAGE;
            }
            status = execute(line, arguments, terminal, new Failures(terminal, help, debug), help);
        } catch (RuleBookException | IOException e) {
            status = new Failures(terminal, Help.of(language), debug).refuse(e);
        }
        terminal.flush();
        return status;
    }

    /** Tells of a project file nobody named; rules it has from elsewhere are not used. */
    private static boolean taken(ProjectFile project, Arguments given, Terminal terminal, Help help) {
        List<Path> elsewhere =
                given.value("--rules").isPresent() ? List.of() : project.rulesElsewhere(Path.of(""), Home.rules());
        if (!elsewhere.isEmpty()) {
            terminal.messages().println(help.say("project.elsewhere", ProjectFile.NAME, elsewhere.get(0)));
            return false;
        }
        String announced = project.announced(help);
        if (!announced.isEmpty()) {
            terminal.messages().println(announced);
        }
        return true;
    }

    private static ProjectFile project(Arguments given, CommandLine line) throws IOException {
        Path named = given.value(ProjectFile.OPTION)
                .map(new ExactArguments()::convert)
                .orElse(null);
        return ProjectFile.find(named, Path.of(""), line.getSubcommands().get("review").getCommandSpec());
    }

    private static int execute(CommandLine line, String[] arguments, Terminal terminal, Failures failures, Help help) {
        line.registerConverter(Path.class, new ExactArguments());
        line.setResourceBundle(help.bundle());
        // a terminal gets no escape sequence, from whatever text it may come
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(terminal.words());
        line.setErr(terminal.messages());
        line.setExecutionExceptionHandler(failures);
        line.setParameterExceptionHandler(failures);
        return line.execute(arguments);
    }

    private static CommandLine commands(Terminal terminal) {
        return new CommandLine(new Gouji())
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
    }
}
