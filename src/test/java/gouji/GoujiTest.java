package gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.data.RuleFolders;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Verdict;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.rules.diagnosis.RuleBookException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gouji as another program uses it. */
class GoujiTest {
    private static final Path RULES = Path.of("rules");
    private static final Path REPORT = firstSample();

    private static Gouji gouji;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        gouji = Gouji.open(RULES);
    }

    @AfterAll
    static void close() {
        gouji.close();
    }

    private static Path firstSample() {
        try (var files = Files.walk(Path.of("reports"))) {
            return files.filter(f -> f.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Test
    void aStreamIsCheckedAsTheFileItCameFrom() throws IOException {
        List<CheckedReport> file = gouji.check(REPORT);
        List<CheckedReport> stream = gouji.check("a", new ByteArrayInputStream(Files.readAllBytes(REPORT)));
        assertEquals("a", stream.get(0).facts().report().source());
        assertEquals(file.get(0).verdict(), stream.get(0).verdict());
        assertEquals(
                file.get(0).findings().stream().map(Finding::message).toList(),
                stream.get(0).findings().stream().map(Finding::message).toList());
    }

    @Test
    void aFolderAndAnArchiveAreAllTheirFiles() throws IOException {
        Files.copy(REPORT, folder.resolve("1.html"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("2.zip")))) {
            zip.putNextEntry(new ZipEntry("in.html"));
            zip.write(Files.readAllBytes(REPORT));
        }
        List<CheckedReport> all = gouji.check(folder);
        assertEquals(2, all.size());
        assertEquals(all.get(0).verdict(), all.get(1).verdict());
        assertTrue(all.get(1).facts().report().source().endsWith("2.zip!/in.html"));
    }

    @Test
    void whatCannotBeReadIsAReportThatSaysSo() throws IOException {
        CheckedReport missing = gouji.check(folder.resolve("none.html")).get(0);
        assertEquals(Verdict.UNREADABLE, missing.verdict());
        assertFalse(missing.facts().problems().isEmpty());
        CheckedReport empty =
                gouji.check("empty", new ByteArrayInputStream(new byte[0])).get(0);
        assertEquals(Verdict.UNREADABLE, empty.verdict());
        assertFalse(empty.facts().problems().isEmpty());
    }

    @Test
    void aStreamWithoutEndIsLeftAtTheLimitOfAFile() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        Facts read = gouji.read("endless", endless).get(0);
        assertEquals("too-large", read.problems().get(0).code());
    }

    @Test
    void whatTheUserSaysCountsMoreThanWhatIsRead() throws IOException {
        CheckOptions options =
                CheckOptions.of(RuleFolders.of(RULES)).withGiven(new Overrides("青禾县水利局", null, null, null, null));
        try (Gouji own = Gouji.open(options)) {
            assertEquals("青禾县水利局", own.read(REPORT).get(0).report().unit());
            assertEquals(
                    "青禾县水利局",
                    own.read("b", new ByteArrayInputStream(Files.readAllBytes(REPORT)))
                            .get(0)
                            .report()
                            .unit());
        }
    }

    @Test
    void rulesThatDoNotLoadTellAllTheirMistakes() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/fees")).resolve("x.drl");
        Files.writeString(own, "package gouji.book;\nrule \"x\"\nwhen\n");
        RuleBookException mistakes =
                assertThrows(RuleBookException.class, () -> Gouji.open(RULES, folder.resolve("own")));
        assertTrue(mistakes.diagnoses().get(0).file().endsWith("x.drl"));
    }
}
