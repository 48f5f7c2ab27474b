package gouji.cli.options;

import gouji.check.Checker;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.RefusedFileException;
import gouji.cli.terminal.Terminal;
import gouji.finding.BaselineEntry;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.message.Language;
import gouji.redaction.Masking;
import gouji.review.decision.Baseline;
import gouji.review.decision.BaselineFile;
import gouji.rules.RuleBook;
import gouji.write.place.OutputTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options that leave findings uncounted that were known before. The file changes only when that is asked for. */
public final class BaselineOptions {
    private static final UnaryOperator<String> MASK = Masking.writer(false);

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--write-baseline")
    private boolean write;

    @Option(names = "--update-baseline")
    private boolean update;

    private final List<BaselineEntry> found = new ArrayList<>();
    private @Nullable Baseline baseline;

    /**
     * @throws ParameterException when the options do not go together
     * @throws RefusedFileException when the file cannot be read
     */
    public void open(RuleBook book, Help help, CommandSpec spec) {
        if (write && update || file == null && (write || update)) {
            throw new ParameterException(spec.commandLine(), help.text("baseline.options"));
        }
        try {
            check(help);
            List<BaselineEntry> known = file == null || write ? List.of() : BaselineFile.read(file);
            baseline = new Baseline(known, book, help.text("baseline.reason"), String.valueOf(file));
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
    }

    private void check(Help help) throws IOException {
        if (file != null && write == Files.exists(file)) {
            throw new IOException(help.text(write ? "baseline.there" : "baseline.missing", file));
        }
    }

    /** The same results, known findings waived. */
    public Checker.Sink over(Checker.Sink sink, Language language) {
        Checker.Sink noting = result -> {
            result.reports().forEach(checked -> note(checked, language));
            sink.take(result);
        };
        return opened().over(write ? noting : sink);
    }

    private Baseline opened() {
        return Objects.requireNonNull(baseline, "it is opened first");
    }

    private void note(CheckedReport checked, Language language) {
        var report = checked.facts().report();
        for (Finding finding : checked.findings()) {
            String summary = MASK.apply(finding.message().textIn(language));
            found.add(new BaselineEntry(
                    finding.rule(), MASK.apply(report.unit()), report.year(), finding.fingerprint(), summary.strip()));
        }
    }

    /** Writes the file where that is asked for, and tells what has changed; called when a run came to its end. */
    public void finish(Terminal terminal, Help help) throws IOException {
        Path named = file;
        if (named == null) {
            return;
        }
        List<BaselineEntry> gone = opened().gone();
        if (write) {
            save(named, found);
            terminal.messages().println(help.text("baseline.written", named, found.size()));
        } else if (!gone.isEmpty()) {
            terminal.messages().println(help.text(update ? "baseline.updated" : "baseline.gone", named, gone.size()));
            gone.forEach(one -> terminal.messages()
                    .println("  " + one.rule() + " " + one.unit() + " " + MASK.apply(one.summary())));
            if (update) {
                save(named, opened().left());
            }
        }
    }

    private static void save(Path named, List<BaselineEntry> known) throws IOException {
        try (OutputTarget target = OutputTarget.at(named)) {
            BaselineFile.write(known, target.stream());
            target.commit();
        }
    }
}
