package gouji.cli.options;

import gouji.cli.terminal.InstallationFolder;
import gouji.data.NamedFile;
import gouji.data.RuleFolders;
import gouji.data.UnusableFileException;
import gouji.message.Language;
import gouji.rules.diagnosis.RuleBookException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command. */
public final class SharedOptions {
    @Option(names = "--rules", paramLabel = "DIR", split = ProjectFile.BETWEEN)
    private @Nullable List<Path> rules;

    @Option(names = "--lang", defaultValue = "zh", paramLabel = "zh|en")
    private Language language;

    /** Read before the arguments are parsed. */
    @Option(names = ProjectFile.OPTION, paramLabel = "FILE")
    @SuppressWarnings("unused")
    private @Nullable Path project;

    @Option(names = "--debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("unused")
    private boolean help;

    /**
     * The rule book, and what is added to it.
     *
     * @throws RuleBookException when a folder is not there: without it everything would be judged by other rules
     */
    public RuleFolders rules() {
        if (rules == null) {
            return RuleFolders.of(InstallationFolder.rules());
        }
        rules.forEach(SharedOptions::demand);
        return new RuleFolders(rules);
    }

    private static void demand(Path folder) {
        try {
            NamedFile.demandFolder(folder);
        } catch (UnusableFileException e) {
            throw new RuleBookException(folder.toString(), e);
        }
    }

    public Language language() {
        return language;
    }

    public boolean debug() {
        return debug;
    }
}
