package gouji.cli.review;

import gouji.cli.options.ProjectFile;
import gouji.office.RoundChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which round of its year a review is, and which it is laid beside. */
final class RoundOptions {
    @Option(names = "--round", paramLabel = "NAME")
    private String round = "";

    @Option(names = "--" + ProjectFile.AGAINST, paramLabel = "last|none|ROUND|DATE|PATH")
    private @Nullable String against;

    RoundChoice choice() {
        return new RoundChoice(round, against);
    }
}
