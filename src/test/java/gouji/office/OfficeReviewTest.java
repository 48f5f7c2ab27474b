package gouji.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.CheckOptions;
import gouji.check.intake.Input;
import gouji.data.RefusedFileException;
import gouji.data.RuleFolders;
import gouji.message.Language;
import gouji.message.Text;
import gouji.review.letter.Letterhead;
import gouji.rules.RuleBook;
import gouji.write.output.Ruleset;
import gouji.write.output.RunContext;
import gouji.write.place.PlaceInUseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review is run without a command line by whoever follows it. */
class OfficeReviewTest {
    private static final CheckOptions OPTIONS = CheckOptions.of(RuleFolders.of(Path.of("rules")));

    @TempDir
    private Path folder;

    private Path reports;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        reports = Files.createDirectory(folder.resolve("报送"));
        out = folder.resolve("结果");
        report("林业");
    }

    private void report(String bureau) throws IOException {
        String text = Files.readString(Path.of("rules/base-reports/office.txt"));
        Files.writeString(reports.resolve(bureau + ".txt"), text.replace("林业局", bureau + "局"));
    }

    /** Writes down what it is told, and ends the review or disagrees where that is asked for. */
    private static final class Watching implements ReviewFollower {
        private final List<String> told = new ArrayList<>();
        private final ByteArrayOutputStream text = new ByteArrayOutputStream();
        private final boolean ending;
        private int steps;
        private int open;

        Watching(boolean ending) {
            this.ending = ending;
        }

        @Override
        public void tell(Text line) {
            told.add(line.zh());
        }

        @Override
        public void agree(Text doubt, Text word) {
            throw new RefusedFileException(doubt);
        }

        @Override
        public Pass begin(int files) {
            open++;
            return new Pass() {
                @Override
                public Iterator<Input> until(Iterator<Input> inputs) {
                    return ending ? Collections.emptyIterator() : inputs;
                }

                @Override
                public void step() {
                    steps++;
                }

                @Override
                public boolean ended() {
                    return ending;
                }

                @Override
                public void close() {
                    open--;
                }
            };
        }

        @Override
        public void spare(Whole work) throws IOException {
            work.run();
        }

        @Override
        public OutputStream text() {
            return text;
        }
    }

    private ReviewRequest request() {
        ResultSetting results = new ResultSetting(out, Set.of(), null, Letterhead.NONE, false);
        return new ReviewRequest(List.of(reports), List.of(), null, null, null, RoundChoice.NEXT, results, false, 1);
    }

    private Optional<ReviewEnd> review(Watching follower) throws IOException {
        RuleBook book = OPTIONS.book();
        RunContext run = new RunContext(
                "0", Ruleset.of(book), book.forms(), LocalDate.of(2025, 1, 20), Language.ZH, UnaryOperator.identity());
        try (OfficeReview review = OfficeReview.open(request(), follower)) {
            return review.run(
                    OPTIONS, book, run, DecisionIntake.of(List.of(), DecisionIntake.NOTHING_PASSING, follower::tell));
        }
    }

    @Test
    void itTellsWhatBecameOfIt() throws IOException {
        report("水利");
        Watching follower = new Watching(false);
        ReviewEnd end = review(follower).orElseThrow();
        assertEquals(2, end.summary().reports());
        assertEquals(2024, end.round().year());
        assertEquals(0, end.units(), "there is no roster");
        assertTrue(Files.isRegularFile(end.overview()));
        assertEquals(4, follower.steps, "each file is read and judged");
        assertEquals(0, follower.open, "every pass is closed");
        assertTrue(follower.told.contains("本次是 2024 年度第一轮（2025年1月20日）。"), follower.told.toString());
        assertTrue(follower.text.toString(StandardCharsets.UTF_8).contains("水利局"));
    }

    @Test
    void oneThatIsEndedLeavesNothing() throws IOException {
        Watching follower = new Watching(true);
        assertEquals(Optional.empty(), review(follower));
        assertFalse(Files.exists(out.resolve("index.html")));
        assertEquals(0, follower.open);
        assertEquals(0, follower.text.size());
        assertEquals(1, review(new Watching(false)).orElseThrow().round().number(), "it was no round");
    }

    @Test
    void whoDoesNotAgreeKeepsWhatWasThere() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("index.html"), "自己的");
        Watching follower = new Watching(false);
        assertThrows(RefusedFileException.class, () -> review(follower));
        assertEquals("自己的", Files.readString(out.resolve("index.html")));
        assertEquals(0, follower.text.size(), "of results that are refused nothing is printed");
    }

    @Test
    void itsPlacesAreItsOwnUntilItIsClosed() throws IOException {
        OfficeReview first = OfficeReview.open(request(), new Watching(false));
        assertThrows(PlaceInUseException.class, () -> OfficeReview.open(request(), new Watching(false)));
        first.close();
        assertTrue(review(new Watching(false)).isPresent());
    }
}
