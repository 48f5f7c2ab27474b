package gouji.cli.options;

import gouji.cli.terminal.Help;
import gouji.cli.terminal.Terminal;
import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Language;
import gouji.redaction.Masking;
import gouji.review.decision.DecisionFile;
import gouji.review.decision.DecisionReach;
import gouji.review.decision.DecisionYaml;
import gouji.write.place.OutputTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of a file of decisions that findings were known before. The file changes only when that is asked for. */
final class BaselineOptions {
    private static final UnaryOperator<String> MASK = Masking.writer(false);

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--write-baseline")
    private boolean write;

    @Option(names = "--update-baseline")
    private boolean update;

    private final List<Decision> found = new ArrayList<>();
    private List<Decision> known = List.of();

    /**
     * The decisions of the file.
     *
     * @throws ParameterException when the options do not go together
     * @throws IOException when the file cannot be read
     */
    List<Decision> read(Help help, CommandSpec spec) throws IOException {
        if (write && update || file == null && (write || update)) {
            throw new ParameterException(spec.commandLine(), help.text("baseline.options"));
        }
        if (file == null) {
            return List.of();
        }
        if (write == Files.exists(file)) {
            throw new IOException(help.text(write ? "baseline.there" : "baseline.missing", file));
        }
        known = write ? List.of() : DecisionFile.readWhole(file).decisions();
        String reason = help.text("baseline.reason");
        return known.stream().map(one -> one.by(reason, file.toString())).toList();
    }

    /** Takes note of what is found, where that is to be written. */
    void note(CheckedReport checked, Language language) {
        if (write) {
            var report = checked.facts().report();
            checked.findings()
                    .forEach(finding -> found.add(new Decision(
                            finding.rule(),
                            report.unit(),
                            report.year(),
                            finding.fingerprint(),
                            DecisionState.KNOWN,
                            "",
                            "",
                            null,
                            null,
                            finding.message().textIn(language).strip())));
        }
    }

    /** Writes the file where that is asked for, and tells what has changed; called when a run came to its end. */
    void finish(Terminal terminal, Help help, DecisionReach reach) throws IOException {
        List<Decision> gone = known.stream().filter(reach::isGone).toList();
        Path named = file;
        if (named == null) {
            return;
        }
        if (write) {
            save(named, found, help.language());
            terminal.messages().println(help.text("baseline.written", named, found.size()));
        } else if (!gone.isEmpty()) {
            terminal.messages().println(help.text(update ? "baseline.updated" : "baseline.gone", named, gone.size()));
            gone.forEach(one -> terminal.messages()
                    .println("  " + one.rule() + " " + one.unit() + " " + MASK.apply(one.summary())));
            if (update) {
                save(named, known.stream().filter(one -> !gone.contains(one)).toList(), help.language());
            }
        }
    }

    private static void save(Path named, List<Decision> all, Language language) throws IOException {
        try (OutputTarget target = OutputTarget.at(named)) {
            DecisionYaml.write(all, MASK, language, target.stream());
            target.commit();
        }
    }
}
