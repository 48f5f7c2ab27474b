package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.runtime.KieSession;

/** A join without end ends on every Java, the later ones of which cannot stop a thread. */
class JoinMemoryTest {
    private static final Cell CELL =
            new Reports().cell("received", "total", 3).facts().cells().get(0);
    private static final RunLimits LITTLE = new RunLimits(200, Duration.ofMillis(500), 64L << 20);

    @TempDir
    Path folder;

    /** How many facts, how many of them are joined, and what comes last. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3      | 20 | Cell()                            | Cell(key.length() == $a.key.length() + 100)",
                "6      | 14 | Cell(row == $a.row)               | Cell(key.length() == $a.key.length() + 100)",
                "6      | 14 | Cell(row >= $a.row)               | Cell(key.length() > $a.key.length() + 100)",
                "6      | 14 | exists Cell(row == $a.row) Cell() | not Cell(key.length() == $a.key.length())",
                "6      | 14 | Cell()                            | accumulate(Cell($k : key, row != $a.key); $n : count($k); $n > 99)",
                "6      | 14 | Cell() from $l                    | Cell(key.length() == $a.key.length() + 100)",
                "6      | 14 | Cell(row == $a.row) from $l       | Cell(key.length() == $a.key.length() + 100) from $l",
                "200000 | 1  | Cell(key.length() == $a.key.length() + 100) | Cell()",
            })
    void anEndlessJoinEnds(int facts, int times, String joined, String last) throws IOException, InterruptedException {
        String many = "$l : List() from collect(Cell()) $a : Cell() " + (joined + " ").repeat(times);
        Books books = new Books(folder)
                .rules(
                        "a.drl",
                        "import java.util.List;\n"
                                + Books.rule(
                                        "BAD",
                                        many + last,
                                        "found.fault(drools, [$a], [\"expected\": 0, \"actual\": 1]);"));
        try (CompiledRules rules = new CompiledRules(books.read().sources())) {
            assertTrue(rules.diagnoses().isEmpty(), rules.diagnoses().toString());
            KieSession session = rules.open();
            Thread thread = new Thread(() -> fire(session, Collections.nCopies(facts, CELL)), "joining");
            thread.setDaemon(true);
            thread.start();
            while (thread.isAlive() && !ThreadUsage.of(thread).isOver(LITTLE, ThreadUsage.NONE)) {
                thread.join(5);
            }
            assertTrue(thread.isAlive(), "it goes on");
            for (int i = 0; i < 2_000 && thread.isAlive(); i++) {
                JoinMemory.clear(session);
                thread.join(10);
            }
            assertFalse(thread.isAlive(), "it has ended");
        }
    }

    private static void fire(KieSession session, List<Cell> facts) {
        session.setGlobal("found", new Found());
        facts.forEach(cell -> session.insert(copy(cell)));
        session.fireAllRules(LITTLE.firings());
    }

    /** Facts that are equal are one to no rule. */
    private static Cell copy(Cell cell) {
        return new Cell(
                cell.table(),
                cell.row(),
                cell.column(),
                cell.state(),
                cell.count(),
                cell.amount(),
                cell.raw(),
                cell.place());
    }
}
