package gouji.cli;

import gouji.data.RuleFolders;
import gouji.finding.Language;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Options of every command. */
public final class SharedOptions {
    @Option(names = "--rules", paramLabel = "DIR", split = ProjectFile.BETWEEN)
    private List<Path> rules;

    @Option(names = "--lang", defaultValue = "zh", paramLabel = "zh|en")
    private Language language;

    /** Read before the arguments are parsed. */
    @Option(names = ProjectFile.OPTION, paramLabel = "FILE")
    private Path project;

    @Option(names = "--debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** The rule book, and what is added to it. */
    public RuleFolders rules() {
        return rules == null ? RuleFolders.of(Home.rules()) : new RuleFolders(rules);
    }

    public Language language() {
        return language;
    }

    public boolean debug() {
        return debug;
    }
}
