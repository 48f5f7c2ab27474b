package gouji.read.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Forms;
import gouji.hostile.PdfBombs;
import gouji.model.Container;
import gouji.model.Excerpt;
import gouji.model.HiddenData;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.read.Reader;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.Origin;
import gouji.read.document.Paragraph;
import gouji.read.document.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files read in processes of their own: exactly as in this one, and ended when they run away. */
class WorkersTest {
    private static final Path SAMPLES = Path.of("src/test/resources/gouji/samples");

    private static Forms forms;
    private static Workers workers;
    private static Reader here;
    private static Reader there;

    @BeforeAll
    static void open() throws IOException {
        forms = Forms.read(Path.of("rules"));
        workers = new Workers(forms.editions(), Limits.DEFAULT);
        here = new Reader(forms.editions());
        there = new Reader(forms.editions(), Limits.DEFAULT, workers);
    }

    @TestFactory
    Stream<DynamicTest> aFileIsReadThereAsItIsHere() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        Document same = (Document) here.read("a file", file);
                        Document other = (Document) there.read("a file", file);
                        assertEquals(same, other);
                        assertEquals(spans(same), spans(other));
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> aBombEndsWithinItsLimitsAndTheNextFileIsRead() throws IOException {
        byte[] good = Files.readAllBytes(SAMPLES.resolve("青禾县水利局2024.docx"));
        return PdfBombs.all().entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> {
                    Document document = (Document) there.read("bomb.pdf", bomb.getValue());
                    assertEquals(Container.PDF, document.container());
                    Set<String> codes =
                            document.problems().stream().map(Problem::code).collect(Collectors.toSet());
                    assertTrue(
                            Set.of("too-complex", "timed-out", "corrupt", "needs-ocr", "garbled", "clipped", "empty")
                                    .containsAll(codes),
                            codes.toString());
                    assertEquals(List.of(), ((Document) there.read("good.docx", good)).problems());
                }));
    }

    @Test
    void everythingOfADocumentComesOver() throws IOException {
        GridCell wide = new GridCell("半\uD800字", new Place(1, 2, 3, 4, 5, "表", "A1", "1,2,3,4", "甲/乙"));
        GridCell alike = new GridCell("半\uD800字", new Place(1, 2, 3, 4, 5, "表", "A1", "1,2,3,4", "甲/乙"));
        Document document = new Document(
                "源",
                "abc",
                Container.DOC,
                null,
                "题",
                List.of(
                        new Paragraph("plain", 2, Place.line(7)),
                        new Grid(
                                1,
                                List.of(List.of(wide, wide, alike), java.util.Arrays.asList(null, alike, wide)),
                                Place.NONE,
                                true),
                        new Picture("图.png", true, Place.NONE)),
                List.of(new Problem("corrupt", "坏", "broken", Place.line(1))),
                List.of(new HiddenData("author", 1, "张三", "Zhang San", Place.NONE)));
        byte[] bytes = new BlockOutput().document(document).bytes();
        Document other = new BlockInput(bytes).document(new Origin("源", "abc"));
        assertEquals(document, other);
        List<List<GridCell>> rows = ((Grid) other.blocks().get(1)).rows();
        assertSame(rows.get(0).get(0), rows.get(1).get(2));
        assertFalse(rows.get(0).get(1) == rows.get(0).get(2));
    }

    @Test
    void theSettingComesOver() throws IOException {
        WorkerSettings setting = new WorkerSettings(forms.editions(), Limits.DEFAULT);
        assertEquals(setting, WorkerSettings.of(setting.bytes()));
    }

    @Test
    void aFileIsReadAgainWhenItsProcessWasKilledUnderAnother() throws Exception {
        byte[] good = Files.readAllBytes(SAMPLES.resolve("青禾县水利局2024.docx"));
        Workers own = new Workers(forms.editions(), Limits.DEFAULT);
        Reader reader = new Reader(forms.editions(), Limits.DEFAULT, own);
        Document first = (Document) reader.read("a", good);
        List<ProcessHandle> before = processes();
        before.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : before) {
            process.onExit().get();
        }
        assertEquals(first, reader.read("a", good));
    }

    /** What the program that started a worker does not live to close is closed by the system. */
    @Test
    void aWorkerEndsWithItsInput() throws Exception {
        WorkerPool pool = new WorkerPool(new WorkerSettings(forms.editions(), Limits.DEFAULT));
        Set<Long> before = processes().stream().map(ProcessHandle::pid).collect(Collectors.toSet());
        Worker worker = pool.fresh();
        ProcessHandle process = processes().stream()
                .filter(p -> !before.contains(p.pid()))
                .findFirst()
                .orElseThrow();
        worker.close();
        process.onExit().get();
        assertFalse(worker.isAlive());
        pool.end();
    }

    @Test
    void pagesAndTextsNeedNone() throws IOException {
        Reader reader = new Reader(forms.editions(), Limits.DEFAULT, (origin, container, bytes) -> {
            throw new IllegalStateException(container + " was to be read elsewhere");
        });
        for (String ending : List.of(".html", ".txt")) {
            Path file = Path.of("reports", "东河县民政局2024" + ending);
            assertEquals(here.read("a", file), reader.read("a", file));
        }
        reader.read("a", "{\"规章\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(
                here.read("a", SAMPLES.resolve("青禾县水利局2024.rtf")), reader.read("a", SAMPLES.resolve("青禾县水利局2024.rtf")));
    }

    @Test
    void timeIsThatOfTheProcessor() throws IOException {
        Limits usual = Limits.DEFAULT;
        Limits hasty = new Limits(
                usual.fileBytes(),
                usual.textBytes(),
                usual.parts(),
                usual.depth(),
                usual.columnSpan(),
                usual.cells(),
                usual.partBytes(),
                usual.streamBytes(),
                usual.ratio(),
                Duration.ofMillis(300),
                usual.memory(),
                usual.text(),
                usual.pdf());
        Workers own = new Workers(forms.editions(), hasty);
        Reader reader = new Reader(forms.editions(), hasty, own);
        byte[] slow = PdfBombs.all().get("one operator of many operands");
        Document late = (Document) reader.read("slow.pdf", slow);
        assertEquals("timed-out", late.problems().get(0).code());
    }

    @Test
    void aPictureOfABombIsNone() {
        byte[] bomb = PdfBombs.all().get("widths of two billion glyphs");
        Place spot = new Place(1, null, null, null, null, null, null, "50,50,9,9", null);
        List<Excerpt> excerpts = workers.excerpts(bomb, List.of(List.of(spot)), List.of(), true);
        assertEquals(Excerpt.Withheld.UNDRAWN, excerpts.get(0).withheld());
    }

    private static List<ProcessHandle> processes() {
        return ProcessHandle.current().children().toList();
    }

    /** For each slot of each grid the first slot that holds the same cell. */
    private static List<Integer> spans(Document document) {
        List<GridCell> slots = document.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(grid -> ((Grid) grid).rows().stream())
                .flatMap(List::stream)
                .toList();
        return slots.stream().map(cell -> first(slots, cell)).toList();
    }

    private static int first(List<GridCell> slots, GridCell cell) {
        int at = 0;
        while (slots.get(at) != cell) {
            at++;
        }
        return at;
    }
}
