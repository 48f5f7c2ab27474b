package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.Forms;
import gouji.model.Cell;
import gouji.model.CellState;
import gouji.model.Evidence;
import gouji.model.Location;
import gouji.model.Place;
import gouji.model.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables row by row, then prose by place; the codes of the form have no part in it. */
class PrintedOrderTest {
    private static Cell cell(String table, String row, String column) {
        return new Cell(table, row, column, CellState.NUMBER, 1L, BigDecimal.ONE, "1", Place.NONE);
    }

    private static Sentence sentence(String section, Integer line, int order) {
        Place place = line == null ? Place.NONE : Place.line(line);
        return new Sentence(order, section, "", "第" + order + "句", List.of(), place);
    }

    @Test
    void tablesComeAsTheyArePrintedAndProseAfterThem() throws IOException {
        List<Evidence> printed = List.of(
                cell("disclosure", "normative", "issued"),
                cell("disclosure", "normative", "inForce"),
                cell("applications", "received", "natural"),
                cell("applications", "received", "business"),
                cell("applications", "carriedIn", "natural"),
                cell("disputes", "review", "upheld"),
                cell("disputes", "review", "corrected"),
                sentence("overview", null, 1),
                sentence("problems", null, 2),
                sentence("overview", 40, 3),
                sentence("disclosure", 41, 4));
        PrintedOrder order = new PrintedOrder(Forms.read(Path.of("rules")).latest());
        for (int i = 0; i < printed.size(); i++) {
            List<Evidence> turned = new java.util.ArrayList<>(printed);
            java.util.Collections.rotate(turned, i);
            assertEquals(printed, order.facts(turned));
        }
    }

    @Test
    void whatStandsElsewhereComesLast() throws IOException {
        PrintedOrder order = new PrintedOrder(Forms.read(Path.of("rules")).latest());
        Location before = new Location(Location.PREVIOUS, "disclosure", "normative", "issued", Place.NONE, "1");
        Location prose = new Location("overview", null, null, null, Place.line(9), "句");
        Location cell = new Location("disputes", "disputes", "review", "total", Place.NONE, "1");
        assertEquals(List.of(cell, prose, before), order.spots(List.of(before, prose, cell)));
    }
}
