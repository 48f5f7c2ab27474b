package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples as PDF files, printed in several styles, say in every cell what their web pages say. */
class PdfTablesTest {
    private static final Reader READER = new Reader(Samples.forms().editions());
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "东河县民政局2024-over-pages",
                "石桥镇人民政府2024-no-lines",
                "柳溪县商务局2024-level-lines",
                "临溪县统计局2024-striped",
                "青禾县水利局2024-word-processor"
            })
    void readsEveryCell(String name) throws IOException {
        Facts printed = facts(Path.of("src/test/resources/gouji/read/pdf", name + ".pdf"));
        Facts page = facts(Path.of("reports", name.substring(0, name.indexOf('-')) + ".html"));
        assertEquals(cells(page), cells(printed));
        assertEquals(page.problems(), printed.problems());
        assertEquals(page.report().unit(), printed.report().unit());
        assertEquals(page.claims().size(), printed.claims().size());
    }

    /** Each half of the label alone might be a row of the form, the lower one a row of blanks. */
    @Test
    void aPageBreakInsideALabelPartsNoRow() throws IOException {
        Facts facts = facts(Path.of("src/test/resources/gouji/read/pdf/竹溪县水利局2024-label-over-pages.pdf"));
        assertEquals(63, cells(facts).size());
        assertEquals(
                List.of("61", "62", "63", "64", "65", "66", "67"),
                facts.cells().stream()
                        .filter(c -> c.row().equals("refused.prohibited"))
                        .map(Cell::raw)
                        .toList());
    }

    @Test
    void aNumberBrokenOverLinesWithoutRulesIsNotItsFirstLine() throws IOException {
        Facts facts = facts(Path.of("src/test/resources/gouji/read/pdf/竹溪县水利局2024-wrapped-numbers.pdf"));
        assertEquals(List.of(), facts.cells());
        assertTrue(facts.problems().stream().anyMatch(p -> p.code().equals("table-unclear")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"东河县民政局2024-over-pages", "石桥镇人民政府2024-no-lines"})
    void tellsPageAndBoxOfEveryCell(String name) throws IOException {
        Facts facts = facts(Path.of("src/test/resources/gouji/read/pdf", name + ".pdf"));
        assertFalse(facts.cells().isEmpty());
        for (Cell cell : facts.cells()) {
            assertTrue(cell.place().page() > 0);
            String[] box = cell.place().box().split(",", -1);
            assertTrue(Double.parseDouble(box[0]) > 0 && Double.parseDouble(box[1]) > 0, cell.getKey());
            assertTrue(
                    Double.parseDouble(box[2]) < 300 && Double.parseDouble(box[3]) < 100,
                    cell.place().box());
        }
    }

    private static Facts facts(Path file) throws IOException {
        return EXTRACTOR.extract((Document) READER.read(file.toString(), file), Overrides.NOTHING);
    }

    private static Map<String, String> cells(Facts facts) {
        Map<String, String> cells = new TreeMap<>();
        facts.cells().forEach(c -> cells.put(c.getKey(), c.raw()));
        return cells;
    }
}
