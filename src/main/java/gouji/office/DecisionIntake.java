package gouji.office;

import gouji.check.Checker;
import gouji.data.RefusedFileException;
import gouji.data.UnusableFileException;
import gouji.finding.CheckedReport;
import gouji.finding.Decision;
import gouji.finding.Decisions;
import gouji.message.Language;
import gouji.message.Messages;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was decided of findings before, as a run takes it in: it changes what counts, not what is found. */
public final class DecisionIntake {
    private static final Messages MESSAGES = Messages.of("office");
    private static final int MOST_TOLD = 10;

    /** Decisions that hold for this run only, and are not written down. */
    public interface Passing {
        List<Decision> decisions();

        /** A report was judged. */
        void note(CheckedReport checked);

        /** The run came to its end. */
        void finish(DecisionReach reach) throws IOException;
    }

    /** There are none. */
    public static final Passing NOTHING_PASSING = new Passing() {
        @Override
        public List<Decision> decisions() {
            return List.of();
        }

        @Override
        public void note(CheckedReport checked) {
            // nobody asks
        }

        @Override
        public void finish(DecisionReach reach) {
            // nobody asks
        }
    };

    private final Map<Path, ReadDecisions> read = new LinkedHashMap<>();
    private final List<Path> files;
    private final Passing passing;
    private final Consumer<Text> told;
    private @Nullable DecisionReach reach;
    private @Nullable LeftWorkbook left;

    private DecisionIntake(List<Path> files, Passing passing, Consumer<Text> told) {
        this.files = files;
        this.passing = passing;
        this.told = told;
    }

    /**
     * Reads the files; entries that cannot be taken are told.
     *
     * @param told takes each line that is to be read
     * @throws RefusedFileException when a file cannot be used
     */
    public static DecisionIntake of(List<Path> files, Passing passing, Consumer<Text> told) {
        DecisionIntake intake = new DecisionIntake(files, passing, told);
        try {
            for (Path file : files) {
                intake.read.put(file, DecisionFile.read(file));
            }
        } catch (IOException e) {
            throw new RefusedFileException(e);
        }
        intake.read.forEach((file, says) -> refused(told, file, says.refused()));
        return intake;
    }

    /**
     * Reads the workbook a review left in its folder as well, when somebody has filled it in: this review puts another in
     * its place, and nothing written there may be lost.
     */
    void openLeft(LeftWorkbook workbook, Language language) throws IOException {
        left = workbook;
        for (Path book : workbook.found()) {
            if (isNamed(book)) {
                continue;
            }
            try {
                ReadDecisions says = DecisionFile.read(book);
                if (!says.entries().isEmpty() || !says.refused().isEmpty()) {
                    read.put(book, says);
                    refused(told, book, says.refused());
                }
            } catch (UnusableFileException e) {
                told.accept(e.text());
                keep(workbook, book, language);
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

    private void keep(LeftWorkbook workbook, Path book, Language language) throws IOException {
        Path copy = workbook.keep(book, language);
        told.accept(MESSAGES.text("decisions.kept", book, copy));
    }

    /** The decisions of the files alone. */
    public Decisions alone(LocalDate day) {
        List<Decision> all = new ArrayList<>(passing.decisions());
        read.values().forEach(says -> all.addAll(says.decisions()));
        return new Decisions(all, day);
    }

    /** The decisions of the files and of those before, which are written down. */
    Decisions kept(DecisionLog log, LocalDate day, Language language) throws IOException {
        DecisionImport taking = new DecisionImport(log, day).beside(passing.decisions());
        for (Map.Entry<Path, ReadDecisions> file : read.entrySet()) {
            DecisionImport.Taken taken = taking.take(file.getValue());
            taken(told, file.getKey(), taken);
            boolean whole =
                    file.getValue().refused().isEmpty() && taken.refused().isEmpty();
            if (!whole && left != null && left.isOne(file.getKey())) {
                keep(left, file.getKey(), language);
            }
        }
        List<Decision> all = new ArrayList<>(passing.decisions());
        all.addAll(log.inForce());
        return new Decisions(all, day);
    }

    /** Tells of entries that are not taken; where a whole column was forgotten, not of every row. */
    public static void refused(Consumer<Text> told, Path file, List<Text> refused) {
        refused.stream()
                .limit(MOST_TOLD)
                .map(why -> MESSAGES.text("decisions.refused", file, why))
                .forEach(told);
        if (refused.size() > MOST_TOLD) {
            told.accept(MESSAGES.text("decisions.more", file, refused.size() - MOST_TOLD));
        }
    }

    /** Tells what became of a file. */
    public static void taken(Consumer<Text> told, Path file, DecisionImport.Taken taken) {
        refused(told, file, taken.refused());
        told.accept(MESSAGES.text("decisions.taken", file, taken.added(), taken.replaced(), taken.known()));
        if (taken.older() > 0) {
            told.accept(MESSAGES.text("decisions.older", file, taken.older()));
        }
    }

    /**
     * The same results; what the decisions meet is noted.
     *
     * @param rules ids of the rules there are
     * @param units names of the units that are to report
     */
    public Checker.Sink over(Checker.Sink sink, Decisions decisions, Set<String> rules, Collection<String> units) {
        DecisionReach met = new DecisionReach(decisions, rules, units);
        reach = met;
        return result -> {
            result.reports().forEach(checked -> {
                met.note(checked);
                passing.note(checked);
            });
            sink.take(result);
        };
    }

    /** Tells what is amiss with the decisions; called when a run came to its end. */
    public void finish() throws IOException {
        DecisionReach met = Objects.requireNonNull(reach, "reports were judged first");
        met.told().forEach(told);
        passing.finish(met);
    }
}
