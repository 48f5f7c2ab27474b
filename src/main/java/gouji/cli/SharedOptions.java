package gouji.cli;

import gouji.finding.Language;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options of every command. */
final class SharedOptions {
    @Option(names = "--rules", paramLabel = "DIR")
    private Path rules;

    @Option(names = "--lang", defaultValue = "zh", paramLabel = "zh|en")
    private Language language;

    @Option(names = "--debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    Path rules() {
        return rules == null ? Home.rules() : rules;
    }

    Language language() {
        return language;
    }

    boolean debug() {
        return debug;
    }
}
