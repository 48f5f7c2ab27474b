package gouji.engine.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.engine.Books;
import gouji.engine.Reports;
import gouji.engine.RuleEngine;
import gouji.engine.RunLimits;
import gouji.engine.explain.Explanation.Near;
import gouji.finding.OutcomeKind;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a rule stands still, what comes near, and what it rests on when it does not stand still. */
class ExplainerTest {
    private static final Facts FACTS = new Reports()
            .cell("received", "total", 7)
            .cell("received", "natural", 6)
            .cell("carriedIn", "total", 1)
            .facts();

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        books = new Books(folder);
    }

    @Test
    void aRuleThatFiresTellsItsFactsAndFigures() throws IOException {
        Explanation told = explain("""
                $a : Cell(row == "received", column == "total")
                    $b : Cell(row == "received", column == "natural", count < $a.count)""");
        assertNull(told.halt());
        assertEquals(1, told.matches().size());
        assertEquals(
                "received/total received/natural",
                told.matches().get(0).facts().stream()
                        .map(f -> ((Cell) f).row() + "/" + ((Cell) f).column())
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "$b : Cell(row == \"received\", column == \"natural\", count < 7)",
                VariableValues.filled(
                        told.conditions().get(1).text(), told.matches().get(0)));
    }

    @Test
    void theNearestFactsFailOnePart() throws IOException {
        Explanation told = explain("""
                $a : Cell(row == "received", column == "total")
                    $b : Cell(row == "carriedIn", column == "total", count > $a.count)
                    $c : Cell(negative)""");
        assertEquals(2, told.halt().condition().number());
        assertEquals(8, told.halt().condition().line());
        assertEquals(List.of("received/total"), names(told.halt().before().facts()));
        List<String> near = told.halt().nearest().stream()
                .map(n -> n.without() + " " + names(n.facts()))
                .toList();
        assertEquals("count > $a.count [carriedIn/total]", near.get(0));
    }

    @Test
    void aConditionThatWantsNoneIsToldWhatStandsInItsWay() throws IOException {
        Explanation told = explain("""
                $a : Cell(row == "received", column == "total")
                    not (Cell(row == "carriedIn", $n : count) and Cell(row == "received", count == $n + 5))""");
        assertEquals(2, told.halt().condition().number());
        assertEquals(
                List.of("carriedIn/total", "received/natural"),
                names(told.halt().nearest().get(0).facts()));
    }

    @Test
    void whatIsAddedUpIsToldWithoutItsLimit() throws IOException {
        Explanation told = explain("""
                $a : Cell(row == "received", column == "total")
                    accumulate(Cell(row == "carriedIn", $n : count); $sum : sum($n), $all : count($n); $all > 3)""");
        Near near = told.halt().nearest().get(0);
        assertEquals(1L, near.match().bound().get("$all"));
    }

    @Test
    void existsIsAskedForTheFactsThemselves() throws IOException {
        Explanation told = explain("""
                $a : Cell(row == "received", column == "total")
                    exists Cell(row == "carriedIn", column == "natural")""");
        Near near = told.halt().nearest().get(0);
        assertEquals("column == \"natural\" [carriedIn/total]", near.without() + " " + names(near.facts()));
    }

    @Test
    void aTypeNobodyHasComesNearNothing() throws IOException {
        Explanation told = explain("$a : Claim(subject == \"received\", figure)");
        assertEquals(List.of(), told.halt().nearest());
    }

    @Test
    void aConditionThatNeverEndsIsTold() throws IOException {
        RunLimits limits = new RunLimits(200, Duration.ofSeconds(2));
        Explanation told = explain(
                "$a : Cell()" + " Cell()".repeat(19) + "\n$c : Cell(key.length() == $a.key.length() + 100)", limits);
        assertEquals(OutcomeKind.ERROR, told.outcome().kind());
        assertTrue(told.isEmpty());
    }

    private static List<String> names(List<Object> facts) {
        return facts.stream()
                .map(f -> ((Cell) f).row() + "/" + ((Cell) f).column())
                .toList();
    }

    private Explanation explain(String when) throws IOException {
        return explain(when, RunLimits.DEFAULT);
    }

    private Explanation explain(String when, RunLimits limits) throws IOException {
        books.rules(
                "applications/a.drl",
                Books.rule("A", when, "found.fault(drools, [$a], [\"expected\": 0, \"actual\": 1]);"));
        RuleBook book = books.read();
        try (RuleEngine judge = new RuleEngine(book, limits)) {
            return new Explainer(book, judge, limits).explain(FACTS, "A").get(0);
        }
    }
}
