package gouji.cli.options;

import gouji.check.Checker;
import gouji.cli.terminal.Help;
import gouji.cli.terminal.RefusedFileException;
import gouji.cli.terminal.Terminal;
import gouji.data.UnusableFileException;
import gouji.finding.Decision;
import gouji.finding.Decisions;
import gouji.message.Text;
import gouji.review.decision.DecisionFile;
import gouji.review.decision.DecisionImport;
import gouji.review.decision.DecisionReach;
import gouji.review.decision.ReadDecisions;
import gouji.review.store.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of what was decided of findings before: it changes what counts, not what is found. */
public final class DecisionOptions {
    private static final int MOST_TOLD = 10;

    @Option(names = "--decisions", paramLabel = "FILE", split = ProjectFile.BETWEEN)
    private List<Path> files = List.of();

    @Option(names = "--waivers", paramLabel = "FILE")
    private @Nullable Path waivers;

    @Mixin
    private BaselineOptions baseline;

    private final Map<Path, ReadDecisions> read = new LinkedHashMap<>();
    private final List<Decision> beside = new ArrayList<>();
    private @Nullable DecisionReach reach;
    private @Nullable LeftWorkbook left;

    /**
     * Reads the files; entries that cannot be taken are told.
     *
     * @throws RefusedFileException when a file cannot be used
     */
    public void open(Terminal terminal, Help help, CommandSpec spec) {
        try {
            beside.addAll(baseline.read(help, spec));
            if (waivers != null) {
                beside.addAll(DecisionFile.readWhole(waivers).decisions());
            }
            for (Path file : files) {
                read.put(file, DecisionFile.read(file));
            }
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
        read.forEach((file, says) -> refused(terminal, help, file, says.refused()));
    }

    /**
     * Reads the workbook a review left in its folder as well, when somebody has filled it in: this review puts another in
     * its place, and nothing written there may be lost.
     */
    public void openLeft(LeftWorkbook workbook, Terminal terminal, Help help) throws IOException {
        left = workbook;
        for (Path book : workbook.found()) {
            if (isNamed(book)) {
                continue;
            }
            try {
                ReadDecisions says = DecisionFile.read(book);
                if (!says.entries().isEmpty() || !says.refused().isEmpty()) {
                    read.put(book, says);
                    refused(terminal, help, book, says.refused());
                }
            } catch (UnusableFileException e) {
                terminal.messages().println(e.text().textIn(help.language()));
                keep(workbook, book, terminal, help);
            }
        }
    }

    private boolean isNamed(Path book) throws IOException {
        for (Path file : files) {
            if (Files.isSameFile(file, book)) {
                return true;
            }
        }
        return false;
    }

    private static void keep(LeftWorkbook left, Path book, Terminal terminal, Help help) throws IOException {
        Path copy = left.keep(book, help.language());
        terminal.messages().println(help.text("decisions.kept", book, copy));
    }

    /** The decisions of the files alone. */
    public Decisions alone(LocalDate day) {
        List<Decision> all = new ArrayList<>(beside);
        read.values().forEach(says -> all.addAll(says.decisions()));
        return new Decisions(all, day);
    }

    /** The decisions of the files and of those before, which are written down. */
    public Decisions kept(DecisionLog log, LocalDate day, Terminal terminal, Help help) throws IOException {
        DecisionImport taking = new DecisionImport(log, day).beside(beside);
        for (Map.Entry<Path, ReadDecisions> file : read.entrySet()) {
            DecisionImport.Taken taken = taking.take(file.getValue());
            taken(terminal, help, file.getKey(), taken);
            boolean whole =
                    file.getValue().refused().isEmpty() && taken.refused().isEmpty();
            if (!whole && left != null && left.isOne(file.getKey())) {
                keep(left, file.getKey(), terminal, help);
            }
        }
        List<Decision> all = new ArrayList<>(beside);
        all.addAll(log.inForce());
        return new Decisions(all, day);
    }

    /** Tells of entries that are not taken; where a whole column was forgotten, not of every row. */
    public static void refused(Terminal terminal, Help help, Path file, List<Text> refused) {
        refused.stream()
                .limit(MOST_TOLD)
                .map(why -> help.text("decisions.refused", file, why.textIn(help.language())))
                .forEach(terminal.messages()::println);
        if (refused.size() > MOST_TOLD) {
            terminal.messages().println(help.text("decisions.more", file, refused.size() - MOST_TOLD));
        }
    }

    /** Tells what became of a file. */
    public static void taken(Terminal terminal, Help help, Path file, DecisionImport.Taken taken) {
        refused(terminal, help, file, taken.refused());
        terminal.messages().println(help.text("decisions.taken", file, taken.added(), taken.replaced(), taken.known()));
        if (taken.older() > 0) {
            terminal.messages().println(help.text("decisions.older", file, taken.older()));
        }
    }

    /**
     * The same results; what the decisions meet is noted.
     *
     * @param rules ids of the rules there are
     * @param units names of the units that are to report
     */
    public Checker.Sink over(
            Checker.Sink sink, Decisions decisions, Help help, Set<String> rules, Collection<String> units) {
        DecisionReach met = new DecisionReach(decisions, rules, units);
        reach = met;
        return result -> {
            result.reports().forEach(checked -> {
                met.note(checked);
                baseline.note(checked, help.language());
            });
            sink.take(result);
        };
    }

    /** Tells what is amiss with the decisions; called when a run came to its end. */
    public void finish(Terminal terminal, Help help) throws IOException {
        DecisionReach met = Objects.requireNonNull(reach, "reports were judged first");
        met.told().forEach(line -> terminal.messages().println(line.textIn(help.language())));
        baseline.finish(terminal, help, met);
    }
}
