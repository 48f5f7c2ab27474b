package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.Evaluation;
import gouji.finding.OutcomeKind;
import gouji.model.Facts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that fails or never ends costs its own outcome and no other. */
class RunLimitsTest {
    private static final RunLimits SHORT = new RunLimits(200, Duration.ofSeconds(3));
    private static final Facts FACTS = new Reports()
            .cell("received", "total", 3)
            .cell("closed", "total", 3)
            .blank("granted", "total")
            .facts();

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        books = new Books(folder)
                .rules(
                        "applications/good.drl",
                        Books.cells("GOOD", "row == \"received\"") + Books.cells("CALM", "negative"));
    }

    @Test
    void aRuleThatThrowsIsAnError() throws IOException, InterruptedException {
        books.rules("applications/bad.drl", Books.cells("BAD", "count.compareTo(null) > 0"));
        assertOutcome("BAD");
    }

    @Test
    void aConditionThatNeverEndsIsAnError() throws IOException, InterruptedException {
        String many =
                "$a : Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell() Cell()"
                        + " Cell() Cell() Cell() Cell() Cell() Cell()";
        books.rules(
                "applications/bad.drl",
                Books.rule(
                        "BAD",
                        many + "\n$c : Cell(key.length() == $a.key.length() + 100)",
                        "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"));
        assertOutcome("BAD");
    }

    @Test
    void aRuleThatFiresForEverIsAnError() throws IOException, InterruptedException {
        books.rules(
                "applications/bad.drl",
                Books.rule(
                        "BAD",
                        "$a : Cell() $b : Cell() $c : Cell() $d : Cell() $e : Cell()",
                        "found.fault(drools, [$a], [\"expected\": 0, \"actual\": 1]);"));
        assertOutcome("BAD");
    }

    @Test
    void aReadingRuleThatDerivesForEverSpoilsOnlyWhatRestsOnIt() throws IOException, InterruptedException {
        books.rules("reading/grow.drl", """
                rule "grow"
                when
                    $s : Sum()
                then
                    insert(Sum.of("applications", "row", $s.line + "x", $s.parts, $s.totals));
                end
                rule "begin"
                when
                    $c : Cell(row == "received")
                then
                    insert(Sum.of("applications", "row", "received", [$c], [$c]));
                end
                """);
        books.rules(
                "applications/bad.drl",
                Books.rule("BAD", "$s : Sum(broken)", "found.fault(drools, [$s], [\"expected\": 0, \"actual\": 1]);"));
        assertOutcome("BAD");
    }

    private void assertOutcome(String broken) throws InterruptedException {
        Set<Thread> before = threads();
        try (RuleEngine judge = new RuleEngine(books.read(), SHORT)) {
            for (int again = 0; again < 2; again++) {
                assertEquals(
                        Map.of("GOOD", OutcomeKind.FAIL, "CALM", OutcomeKind.PASS, broken, OutcomeKind.ERROR),
                        outcomes(judge.judge(FACTS)));
            }
        }
        // no Java may leave one behind that works on to the end of the program
        for (Thread thread : threads()) {
            thread.join(before.contains(thread) ? 1 : 20_000);
            assertTrue(before.contains(thread) || !thread.isAlive(), thread.getName());
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("gouji-rules"))
                .collect(Collectors.toSet());
    }

    private static Map<String, OutcomeKind> outcomes(Evaluation judgement) {
        Map<String, OutcomeKind> kinds = new TreeMap<>();
        judgement
                .rulings()
                .forEach(ruling -> kinds.put(ruling.id(), ruling.outcome().kind()));
        return kinds;
    }
}
