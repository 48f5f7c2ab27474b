package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Facts;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What printers, copiers and page breaks do to the tables of the form. */
class PrintedTest {
    private static Renderings report(int seed) {
        return new Renderings(Samples.forms().latest(), new Random(seed), seed % 4);
    }

    private static void holds(String name, double least, Renderings report, Printed printed) {
        Checks.holds(name, least, report.cells(), Checks.facts(printed.bytes()));
    }

    @Test
    void aPlainPrintIsReadWhole() {
        for (int seed = 1; seed <= 4; seed++) {
            Renderings report = report(seed);
            holds("plain " + seed, 1, report, new Printed(report));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -0.5, 0.08, 0.2, -1, 2})
    void aPageLaidAskewIsReadLevel(double degrees) {
        Renderings report = report(1);
        holds("tilted " + degrees, 1, report, new Printed(report).tilted(degrees));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, -2, 6})
    void tablesOnOnePageMayBeginApart(double by) {
        Renderings report = report(2);
        holds("shifted " + by, 1, report, new Printed(report).shifted(by));
    }

    /** What goes on beyond the edge is not what is left of it. */
    @ParameterizedTest
    @CsvSource({"0,38", "0,42", "0,60", "0,75", "0,100", "38,0", "60,0", "75,0", "140,0"})
    void aColumnCutOffByTheEdgeIsNotRead(double left, double right) {
        for (int seed = 1; seed <= 3; seed++) {
            Renderings report = report(seed);
            holds("cut " + left + " " + right, 0, report, new Printed(report).cutOff(left, right));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRowBrokenByThePageEndIsOneOrNone(boolean group) {
        for (int row = 3; row < 28; row++) {
            Renderings report = report(row);
            holds("broken " + row, 0.9, report, new Printed(report).broken(1, row, group));
            holds(
                    "closed " + row,
                    0.85,
                    report,
                    new Printed(report).broken(1, row, group).closed());
        }
    }

    @Test
    void valuesStruckOutOrPaintedOverAreNotRead() {
        for (int way = 0; way < 3; way++) {
            Renderings report = report(0);
            Printed printed = new Printed(report);
            Facts facts = Checks.facts((way == 0
                            ? printed.striking(6)
                            : way == 1 ? printed.striking(6).noted() : printed.overpainting(6))
                    .bytes());
            assertEquals(List.of(), Checks.wrong(report.cells(), facts), "way " + way);
            assertEquals(
                    List.of(),
                    facts.cells().stream()
                            .filter(c -> c.row().equals("partial") && !c.raw().matches("|8+"))
                            .toList(),
                    "way " + way);
            assertTrue(facts.cells().size() > 180);
        }
    }

    @Test
    void columnsInAnotherOrderAreRead() {
        for (int seed = 1; seed <= 4; seed++) {
            Renderings report = report(seed).reordered();
            holds("reordered " + seed, 1, report, new Printed(report));
        }
    }

    @Test
    void numbersAtTheRightUnderNamesInTheMiddle() {
        for (int seed = 0; seed <= 4; seed += 4) {
            Renderings report = report(seed).reordered();
            holds("no lines " + seed, seed == 0 ? 0.8 : 0, report, new Printed(report).withoutLines());
        }
    }
}
