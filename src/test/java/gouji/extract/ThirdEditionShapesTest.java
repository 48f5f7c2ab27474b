package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Form;
import gouji.form.Forms;
import gouji.form.ThirdEdition;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row only a new edition has is read in every shape a report comes in, and each edition beside it as before. */
class ThirdEditionShapesTest {
    private static final int ROUNDS = 5;

    @TempDir
    private Path folder;

    private Forms forms;

    @BeforeEach
    void addTheEdition() throws IOException {
        forms = Forms.read(ThirdEdition.rules(folder.resolve("rules")));
    }

    @Test
    void webPages() {
        reads("a.html", 0, r -> utf8(r.html(true, true).text()));
        reads("a.html", 3, r -> utf8(r.html(true, true).text()));
        reads("a.html", 3, r -> utf8(r.html(false, true).text()));
    }

    @Test
    void text() {
        reads("a.txt", 2, r -> utf8(r.lines("tabs", "\t", false, false).text()));
        reads("a.txt", 2, r -> utf8(r.lines("Markdown", " | ", false, true).text()));
        reads("a.txt", 0, r -> utf8(r.loose("spaces", "  ", "\n", false).text()));
        reads("a.txt", 0, r -> utf8(r.loose("one line", " ", " ", false).text()));
    }

    @Test
    void workbooks() {
        reads("a.xlsx", 2, r -> new Workbooks(r, new Random(1), List.of()).bytes());
        reads("a.xls", 2, r -> new Workbooks(r, new Random(1), List.of(Workbooks.Habit.OLD)).bytes());
    }

    @Test
    void wordDocuments() {
        reads("a.docx", 2, r -> new WordFiles(r, new Random(1), List.of()).bytes());
    }

    @Test
    void printedPages() {
        reads("a.pdf", 0, r -> new Printed(r).bytes());
    }

    /** Reports for 2024 in the third edition, and for 2023 in that of 2021. */
    private void reads(String name, int blanks, Function<Renderings, byte[]> shape) {
        for (int edition : List.of(2024, 2021)) {
            Form form = forms.edition(edition).orElseThrow();
            for (int seed = 1; seed <= ROUNDS; seed++) {
                Renderings drawn = new Renderings(form, new Random(seed), blanks);
                Integer year = edition == 2024 ? 2024 : 2023;
                Facts read = read(name, shape.apply(drawn), year);
                String which = name + ", edition " + edition + ", seed " + seed;
                assertEquals(new TreeMap<>(drawn.cells()), raw(read), which);
                assertTrue(read.tables().stream().allMatch(t -> t.edition() == edition), which);
                assertTrue(read.absent().stream().allMatch(a -> a.table().equals("topic")), which + read.absent());
            }
        }
    }

    private Facts read(String name, byte[] bytes, Integer year) {
        Document document = (Document) new Reader(forms.editions()).read(name, bytes);
        return new Extractor(forms, Samples.phrases()).extract(document, new Overrides(null, year, null, null, null));
    }

    private static Map<String, String> raw(Facts read) {
        Map<String, String> raw = new TreeMap<>();
        for (Cell cell : read.cells()) {
            raw.put(cell.getKey(), cell.raw());
        }
        return raw;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
