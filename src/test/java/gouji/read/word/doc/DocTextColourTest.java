package gouji.read.word.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.word.StoryPart;
import gouji.read.word.WordCell;
import gouji.read.word.WordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.junit.jupiter.api.Test;

/** Figures in the colour of the paper; the library cannot write such documents with tables, so they are made in memory. */
class DocTextColourTest {
    private static final Path SAMPLE = Path.of("src/test/resources/gouji/samples/青禾县水利局2024.doc");

    private static final int COLOUR = 0x6870;
    private static final int OLD_COLOUR = 0x2A42;
    private static final int MARKER = 0x2A0C;

    @Test
    void aWhiteFigureMakesItsCellUnreadable() throws IOException {
        List<String> plain = cells();
        assertUnread(different(plain, cells(COLOUR, 0xFFFFFF)));
        assertUnread(different(plain, cells(OLD_COLOUR, 8)));
        assertEquals(List.of(), different(plain, cells(COLOUR, 0x0000FF)));
        assertEquals(List.of(), different(plain, cells(OLD_COLOUR, 6)));
        assertEquals(List.of(), different(plain, cells(COLOUR, 0xFFFFFF, MARKER, 1)));
        assertEquals(List.of(), different(plain, cells(COLOUR, 0xFF000000)));
    }

    private static void assertUnread(List<String> cells) {
        assertEquals(Set.of(GridCell.UNREADABLE, ""), Set.copyOf(cells), "figures are unreadable, words are left out");
    }

    private static List<String> different(List<String> before, List<String> after) {
        List<String> different = new ArrayList<>();
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                different.add(after.get(i));
            }
        }
        return different;
    }

    /** The cells of all tables, the first figure of the row of new applications given a look. */
    private static List<String> cells(int... operations) throws IOException {
        try (HWPFDocument document = new HWPFDocument(Files.newInputStream(SAMPLE))) {
            int at = 0;
            while (!document.getRange().getParagraph(at).text().contains("本年新收政府信息公开申请数量")) {
                at++;
            }
            int figure = document.getRange().getParagraph(at + 1).getStartOffset();
            CHPX run = document.getCharacterTable().getTextRuns().stream()
                    .filter(r -> r.getStart() <= figure && r.getEnd() > figure)
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < operations.length; i += 2) {
                add(run, (short) operations[i], operations[i + 1]);
            }
            List<String> cells = new ArrayList<>();
            for (StoryPart part : new DocWalk(document, Limits.DEFAULT).read()) {
                if (part instanceof WordTable table) {
                    table.rows().stream()
                            .flatMap(List::stream)
                            .map(WordCell::text)
                            .forEach(cells::add);
                }
            }
            return cells;
        }
    }

    private static void add(CHPX run, short operation, int operand) {
        if (operation == (short) COLOUR) {
            run.getSprmBuf().addSprm(operation, operand);
        } else {
            run.getSprmBuf().addSprm(operation, (byte) operand);
        }
    }
}
