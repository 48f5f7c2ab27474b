package gouji.check.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What archives among the reports hold, and what is said of those that cannot be unpacked. */
class ArchivesTest {
    private static final String PAGE = "<h1>青石县水务局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年公开120条。</p>";
    private static final Charset GBK = Charset.forName("GBK");

    private static ReportLoader intake;

    @TempDir
    private Path folder;

    private FileFinder folders;

    @BeforeAll
    static void open() throws IOException {
        Path rules = Path.of("rules");
        Forms forms = Forms.read(rules);
        intake = new ReportLoader(
                forms, new Extractor(forms, Phrases.read(rules)), Overrides.NOTHING, InputLimits.DEFAULT, e -> {
                    throw new AssertionError(e);
                });
    }

    @Test
    void everyReportInAnArchiveIsReadAsOneOfItsOwn() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "乙/2.html", PAGE, "乙/1.html", PAGE, "说明.json", "{\"a\":1}", "x.png", "");
        write("b.html", PAGE);
        assertEquals(List.of("a.zip!/乙/1.html", "a.zip!/乙/2.html", "b.html"), sources(take()));
        assertEquals("{a.zip!/x.png=image}", skipped());
        assertEquals("青石县水务局", take().get(0).report().unit());
    }

    @Test
    void namesAreReadHoweverTheyAreWritten() throws IOException {
        zip("gbk.zip", GBK, "水务局/年报.html", PAGE);
        zip("utf8.zip", StandardCharsets.UTF_8, "水务局/年报.html", PAGE);
        assertEquals(List.of("gbk.zip!/水务局/年报.html", "utf8.zip!/水务局/年报.html"), sources(take()));
    }

    @Test
    void archivesInArchivesAreOpenedToALimit() throws IOException {
        byte[] inner = zipped(StandardCharsets.UTF_8, "d.html", PAGE);
        for (String name : List.of("c.zip", "b.zip", "a.zip")) {
            inner = zipped(name, inner);
        }
        Files.write(folder.resolve("top.zip"), inner);
        zip("ok.zip", StandardCharsets.UTF_8, "x.html", PAGE);
        Files.write(folder.resolve("two.zip"), zipped("in.zip", zipped(StandardCharsets.UTF_8, "d.html", PAGE)));
        List<Facts> taken = take();
        assertEquals(
                List.of("ok.zip!/x.html", "top.zip!/a.zip!/b.zip!/c.zip", "two.zip!/in.zip!/d.html"), sources(taken));
        assertEquals(List.of("unsupported"), codes(taken.get(1)));
    }

    @Test
    void namesAndLinksThatLeadOutStayInside() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            put(zip, "../../etc/a.html", PAGE, 0);
            put(zip, "C:\\b\\c.html", PAGE, 0);
            put(zip, "link.html", "/etc/passwd", UnixStat.LINK_FLAG | 0777);
        }
        Files.write(folder.resolve("a.zip"), out.toByteArray());
        assertEquals(List.of("a.zip!/C:/b/c.html", "a.zip!/etc/a.html"), sources(take()));
        assertEquals("{a.zip!/link.html=link}", skipped());
    }

    @Test
    void whatCannotBeUnpackedIsSaidAndTheRestGoesOn() throws IOException {
        byte[] locked = zipped(StandardCharsets.UTF_8, "密.html", PAGE);
        lock(locked);
        Files.write(folder.resolve("a-locked.zip"), locked);
        zip("b-bomb.zip", StandardCharsets.UTF_8, "big.html", " ".repeat(8 << 20));
        zip("c-empty.zip", StandardCharsets.UTF_8);
        Files.write(folder.resolve("d-cut.zip"), Arrays.copyOf(zipped(StandardCharsets.UTF_8, "x.html", PAGE), 60));
        zip("e-fine.zip", StandardCharsets.UTF_8, "x.html", PAGE);
        List<Facts> taken = take();
        assertEquals(
                List.of("encrypted", "too-complex", "empty-archive", "unsupported"),
                taken.stream().limit(4).flatMap(f -> codes(f).stream()).toList());
        assertEquals("e-fine.zip!/x.html", sources(taken).get(4));
    }

    @Test
    void aDocumentThatIsAZipFileIsNoArchive() throws IOException {
        zip("表.xlsx", StandardCharsets.UTF_8, "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
        assertEquals(List.of("表.xlsx"), sources(take()));
    }

    @Test
    void whatIsKnownOfAReportMayLieBesideItInTheArchive() throws IOException {
        zip("a.zip", StandardCharsets.UTF_8, "x.html", PAGE, "x.gouji.yaml", "unit: 别处\n");
        assertEquals("别处", take().get(0).report().unit());
        assertEquals("{a.zip!/x.gouji.yaml=sidecar}", skipped());
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret.html"), PAGE);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.html"), PAGE);
        Files.createSymbolicLink(reports.resolve("out.html"), outside.resolve("secret.html"));
        Files.createSymbolicLink(reports.resolve("same.html"), reports.resolve("a.html"));
        Files.createSymbolicLink(reports.resolve("nowhere.html"), folder.resolve("none"));
        folders = FileFinder.walk(List.of(reports));
        assertEquals(
                List.of("a.html", "same.html"),
                folders.inputs().stream().map(Input::name).toList());
        assertEquals(2, folders.skipped().size());
    }

    private List<Facts> take() throws IOException {
        folders = FileFinder.walk(List.of(folder));
        List<Facts> taken = new ArrayList<>();
        for (Iterator<Input> inputs = folders.unpacked(InputLimits.DEFAULT); inputs.hasNext(); ) {
            taken.addAll(intake.load(inputs.next()).reports());
        }
        return taken;
    }

    private List<String> sources(List<Facts> taken) {
        return taken.stream().map(f -> relative(f.report().source())).toList();
    }

    private String skipped() {
        return folders.skipped().stream()
                .collect(Collectors.toMap(s -> relative(s.source()), s -> s.reason(), (a, b) -> a, TreeMap::new))
                .toString();
    }

    private String relative(String source) {
        return source.substring(folder.toString().length() + 1);
    }

    private static List<String> codes(Facts facts) {
        return facts.problems().stream().map(Problem::code).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void zip(String name, Charset names, String... files) throws IOException {
        Files.write(folder.resolve(name), zipped(names, files));
    }

    /** As a program writes them that does not say in which character set the names are. */
    private static byte[] zipped(Charset names, String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(false);
            for (int i = 0; i < files.length; i += 2) {
                put(zip, files[i], files[i + 1], 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write(content);
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static void put(ZipArchiveOutputStream zip, String name, String content, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        if (mode != 0) {
            entry.setUnixMode(mode);
        }
        zip.putArchiveEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }

    /** Marks every file of an archive as encrypted. */
    private static void lock(byte[] zip) {
        for (int at = 0; at + 10 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K') {
                boolean local = zip[at + 2] == 3 && zip[at + 3] == 4;
                boolean central = zip[at + 2] == 1 && zip[at + 3] == 2;
                int flags = local ? at + 6 : central ? at + 8 : -1;
                if (flags > 0) {
                    zip[flags] |= 1;
                }
            }
        }
    }
}
