package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extract.Renderings.Drawn;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Reads reports with random figures, drawn in many ways: never a wrong cell, and what is not read is told. */
class RenderingsTest {
    private static final int ROUNDS = 12;

    private final Reader reader = new Reader(Samples.forms().editions());
    private final Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());

    @Test
    void readsEveryCellWhereTheShapeIsKept() {
        readsAll(0, r -> r.html(true, true));
        readsAll(4, r -> r.html(true, true));
        readsAll(4, r -> r.html(true, false));
        readsAll(4, r -> r.html(false, true));
        readsAll(4, r -> r.shuffled().html(true, true));
        readsAll(2, r -> r.lines("tabs", "\t", false, false));
        readsAll(2, r -> r.shuffled().lines("tabs, columns in another order", "\t", false, false));
        readsAll(2, r -> r.lines("tabs trimmed", "\t", true, false));
        readsAll(2, r -> r.lines("Markdown", " | ", false, true));
        readsAll(2, r -> r.lines("CSV", ",", false, false));
        readsAll(3, Renderings::pipedCells);
    }

    @Test
    void readsEveryCellOfFlatTextWithoutBlanks() {
        readsAll(0, r -> r.loose("spaces", "  ", "\n", false));
        readsAll(0, r -> r.loose("wide spaces", "　　", "\n", false));
        reads(0, 0.98, r -> r.summed().loose("a cell per line", "\n", "\n", false));
        reads(0, 0.98, r -> r.summed().loose("a cell per line, labels wrapped", "\n", "\n", true));
        readsAll(0, r -> r.loose("one line", " ", " ", false));
        readsAll(0, r -> r.loose("spaces, labels wrapped", "  ", "\n", true));
    }

    @Test
    void readsNothingWronglyWhereBlanksAreLost() {
        reads(3, 0, r -> r.loose("spaces", "  ", "\n", false));
        reads(0, 0, r -> r.loose("a cell per line", "\n", "\n", false));
        reads(1, 0, r -> r.loose("a cell per line", "\n", "\n", false));
        reads(3, 0, r -> r.loose("one line", " ", " ", false));
        reads(3, 0, r -> r.loose("spaces, labels wrapped", "  ", "\n", true));
        reads(0, 0, r -> r.loose("nothing between", "", "\n", false));
        reads(5, 0, r -> r.loose("nothing between", "", "\n", false));
        reads(0, 0.9, r -> r.damaged(true, false, 0));
        reads(4, 0.9, r -> r.damaged(false, true, 0));
        reads(4, 0.5, r -> r.damaged(true, true, 0));
        reads(2, 0, r -> r.damaged(false, false, 3));
        reads(2, 0, r -> r.damaged(true, true, 3));
        reads(2, 0, r -> r.shuffled().loose("another order in text", "  ", "\n", false));
        reads(8, 0, r -> r.lines("tabs trimmed, nearly all blank", "\t", true, false));
        reads(8, 0, r -> r.lines("Markdown, nearly all blank", " | ", false, true));
    }

    private void readsAll(int blanks, Function<Renderings, Drawn> style) {
        reads(blanks, 1, style);
    }

    private void reads(int blanks, double least, Function<Renderings, Drawn> style) {
        int right = 0;
        int all = 0;
        String name = "";
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> missed = new HashMap<>();
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            Drawn drawn = style.apply(new Renderings(Samples.forms().latest(), random, blanks));
            name = drawn.name() + ", blanks " + blanks;
            Facts facts = facts(drawn);
            all += drawn.cells().size();
            right += compare(drawn, facts, wrong, missed);
        }
        assertEquals(List.of(), wrong, name);
        assertTrue(right >= least * all, name + ": " + right + " of " + all + " " + missed);
    }

    private Facts facts(Drawn drawn) {
        Document document = (Document) reader.read("drawn", drawn.text().getBytes(StandardCharsets.UTF_8));
        return extractor.extract(document, Overrides.NOTHING);
    }

    private static int compare(Drawn drawn, Facts facts, List<String> wrong, Map<String, Integer> missed) {
        Map<String, Cell> read = new HashMap<>();
        facts.cells().forEach(c -> read.put(c.getKey(), c));
        int right = 0;
        for (Map.Entry<String, String> cell : drawn.cells().entrySet()) {
            Cell found = read.remove(cell.getKey());
            if (found == null) {
                missed.merge(cell.getKey().replaceAll("/[^/]*$", ""), 1, Integer::sum);
                if (facts.absent().stream().map(Absent::getKey).noneMatch(k -> Key.overlaps(k, cell.getKey()))) {
                    wrong.add("untold " + cell.getKey());
                }
            } else if (found.raw().equals(cell.getValue())) {
                right++;
            } else {
                wrong.add(cell + " read as " + found.raw());
            }
        }
        read.keySet().forEach(k -> wrong.add("invented " + k));
        return right;
    }
}
