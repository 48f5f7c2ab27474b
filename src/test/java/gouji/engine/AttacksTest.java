package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CandidateFinding;
import gouji.finding.Evaluation;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No attack of the collection starts a process, leaves a mark, ends the program or changes what others find. */
class AttacksTest {
    private static final int LEAST = 100;
    private static final Facts FACTS = new Reports()
            .cell("received", "total", 3)
            .cell("closed", "total", 4)
            .facts();
    /** How much of a file a diagnosis may repeat. */
    private static final int LONGEST = 300;

    @TempDir
    Path folder;

    private Started started;

    @BeforeEach
    void begin() {
        started = new Started();
    }

    @AfterEach
    void nothingWasStarted() throws IOException {
        assertEquals(List.of(), started.processes());
        started.close();
    }

    @Test
    void thereAreEnough() throws IOException {
        assertTrue(Attack.all().size() >= LEAST);
    }

    @TestFactory
    Stream<DynamicTest> attacks() throws IOException {
        return Attack.all().stream()
                .map(a -> DynamicTest.dynamicTest(a.kind() + ": " + a.name(), () -> assertHarmless(a)));
    }

    private void assertHarmless(Attack attack) throws IOException {
        Path own = Files.createTempDirectory(folder, "book");
        Path mark = own.resolve("mark");
        Books books = new Books(own)
                .rules("b.drl", Books.cells("GOOD", "row == \"received\""))
                .rules(attack.path(), attack.rules(mark));
        if (attack.held()) {
            assertHeld(books.read());
        } else {
            assertRefused(books.read(), attack.path());
        }
        assertFalse(Files.exists(mark));
    }

    private static void assertRefused(RuleBook book, String path) {
        RuleBookException refused = assertThrows(RuleBookException.class, () -> new RuleEngine(book).close());
        for (Diagnostic told : refused.diagnoses()) {
            assertEquals(path, told.file(), told::toString);
            assertTrue(told.line() > 0, told::toString);
            assertFalse(told.message().zh().isBlank(), told::toString);
            assertTrue(told.message().zh().length() < LONGEST, told::toString);
        }
    }

    private static void assertHeld(RuleBook book) {
        String before = FACTS.toString();
        try (RuleEngine judge = new RuleEngine(book)) {
            for (int again = 0; again < 2; again++) {
                Evaluation judgement = judge.judge(FACTS);
                assertEquals(
                        1,
                        judgement.rulings().stream()
                                .flatMap(r -> r.drafts().stream())
                                .map(CandidateFinding::finding)
                                .filter(f -> f.rule().equals("GOOD"))
                                .count());
            }
        }
        assertEquals(before, FACTS.toString());
    }

    /** What is held above must be able to fail: the harness notices a process and a mark. */
    @Test
    void aProcessIsNoticed() throws Exception {
        try (Started own = new Started()) {
            new ProcessBuilder("true").start().waitFor();
            assertEquals(1, own.processes().size());
        } finally {
            started.close();
            started = new Started();
        }
    }
}
