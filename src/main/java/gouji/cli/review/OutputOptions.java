package gouji.cli.review;

import gouji.cli.terminal.Help;
import gouji.office.ResultSetting;
import gouji.write.Format;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of what leaves the office. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    private Path output;

    @Option(names = "--format", split = ",", paramLabel = "csv|sarif|junit|markdown|json")
    private Set<Format> formats = EnumSet.noneOf(Format.class);

    @Option(names = "--templates", paramLabel = "DIR")
    private @Nullable Path templates;

    @Mixin
    private LetterOptions letter;

    /** @param replace whether results may take the place of whatever lies there */
    ResultSetting setting(boolean replace, Help help) {
        return new ResultSetting(output, formats, templates, letter.head(help), replace);
    }
}
