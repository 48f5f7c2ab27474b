package gouji.cli;

import gouji.cli.check.CheckCommand;
import gouji.cli.decisions.DecisionsCommand;
import gouji.cli.decisions.DecisionsExportCommand;
import gouji.cli.decisions.DecisionsImportCommand;
import gouji.cli.explain.ExplainCommand;
import gouji.cli.extract.ExtractCommand;
import gouji.cli.options.ProjectFile;
import gouji.cli.options.WholeNumber;
import gouji.cli.review.HistoryCommand;
import gouji.cli.review.ReviewCommand;
import gouji.cli.rules.RulesCommand;
import gouji.cli.rules.RulesDocsCommand;
import gouji.cli.rules.RulesLintCommand;
import gouji.cli.rules.RulesListCommand;
import gouji.cli.rules.RulesMutateCommand;
import gouji.cli.rules.RulesNewCommand;
import gouji.cli.rules.RulesShowCommand;
import gouji.cli.rules.RulesTestCommand;
import gouji.cli.serve.ServeCommand;
import gouji.cli.terminal.Arguments;
import gouji.cli.terminal.ErrorReporter;
import gouji.cli.terminal.ExactArguments;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.FileErrorText;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.InstallationFolder;
import gouji.cli.terminal.Locales;
import gouji.cli.terminal.Terminal;
import gouji.cli.watch.WatchCommand;
import gouji.redaction.Masking;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.LogManager;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // pictures are taken of pages; no window is ever opened
        System.setProperty("java.awt.headless", "true");
        // what is written depends on no machine: neither the form of its digits nor its capital letters
        Locale.setDefault(Locale.ENGLISH);
        int status = run(ExactArguments.of(arguments), Terminal.system());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Terminal console) {
        if (arguments.length == 0 && console.interactive()) {
            // a double click: nobody types anything
            return run(new String[] {"serve"}, console);
        }
        boolean debug = Arrays.asList(arguments).contains("--debug");
        Terminal terminal =
                console.shown(Masking.writer(Arrays.asList(arguments).contains("--unmask")));
        if (!debug) {
            // MVEL logs, with a stack trace, what it then handles itself
            LogManager.getLogManager().reset();
        }
        String language = new Arguments(arguments).value("--lang").orElse(null);
        ErrorReporter failures = new ErrorReporter(terminal, Help.of(language), debug);
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        int status = Locales.canName(names, arguments)
                ? run(arguments, terminal, failures, debug)
                : failures.tell(new FileErrorText("locale", names.name(), ""));
        // the lines go on to the console, which may not take them
        return terminal.flush() && console.flush() ? status : failures.tell(FileErrorText.OUTPUT);
    }

    private static int run(String[] arguments, Terminal terminal, ErrorReporter failures, boolean debug) {
        Arguments given = new Arguments(arguments);
        CommandLine line = commands(terminal);
        try {
            ProjectFile project = project(given, line);
            Help help = Help.of(given.value("--lang").orElseGet(project::language));
            line.setDefaultValueProvider(project);
            return taken(project, given, terminal, help)
                    ? execute(line, arguments, terminal, new ErrorReporter(terminal, help, debug), help)
                    : ExitCode.USAGE;
        } catch (RuleBookException | IOException e) {
            return failures.refuse(e);
        } catch (Error e) {
            return failures.fail(e);
        }
    }

    /** Tells of a project file nobody named; rules it has from elsewhere are not used. */
    private static boolean taken(ProjectFile project, Arguments given, Terminal terminal, Help help) {
        List<Path> elsewhere = given.value("--rules").isPresent()
                ? List.of()
                : project.rulesElsewhere(Path.of(""), InstallationFolder.rules());
        if (!elsewhere.isEmpty()) {
            terminal.messages().println(help.text("project.elsewhere", ProjectFile.NAME, elsewhere.get(0)));
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
        return ProjectFile.find(
                named,
                Path.of(""),
                Objects.requireNonNull(line.getSubcommands().get("review")).getCommandSpec());
    }

    private static int execute(
            CommandLine line, String[] arguments, Terminal terminal, ErrorReporter failures, Help help) {
        line.registerConverter(Path.class, new ExactArguments());
        line.registerConverter(Integer.class, new WholeNumber());
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

    /** The program with all of its commands. */
    public static CommandLine commands(Terminal terminal) {
        return new CommandLine(new GoujiCommand())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new ServeCommand(terminal, (given, other) -> run(given.toArray(String[]::new), other)))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new CommandLine(new DecisionsCommand())
                        .addSubcommand(new DecisionsExportCommand(terminal))
                        .addSubcommand(new DecisionsImportCommand(terminal)))
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
