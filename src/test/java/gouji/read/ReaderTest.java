package gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Container;
import gouji.read.document.Document;
import gouji.read.document.Limits;
import gouji.read.document.PdfLimits;
import gouji.read.document.TextLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is told to be, and what is said of files that cannot be read. */
class ReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "word/document.xml; DOCX; corrupt",
                "xl/workbook.xml; XLSX; corrupt",
                "OFD.xml; OTHER; unsupported",
                "anything.txt; OTHER; unsupported"
            })
    void tellsZippedKindsByTheirParts(String part, Container container, String code) throws IOException {
        expect(container, code, zip(part));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%PDF-1.7 obj; PDF; corrupt",
                "{\\rtf1\\ansi}; RTF; empty",
                "GIF89a...; OTHER; unsupported",
                "Rar!...; OTHER; unsupported",
                "<?xml version=\"1.0\"?><uof:UOF xmlns:uof=\"x\">; OTHER; unsupported"
            })
    void tellsKindsByTheirFirstBytes(String start, Container container, String code) {
        expect(container, code, start.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void tellsAWebArchive() {
        expect(Container.MHT, "corrupt", bytes("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n"));
    }

    @Test
    void tellsOldOfficeFilesByTheirStreams() {
        expect(Container.DOC, "corrupt", ole("WordDocument"));
        expect(Container.XLS, "corrupt", ole("Workbook"));
        expect(Container.OTHER, "encrypted", ole("EncryptedPackage"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"Rar!,RAR", "\u001F\u008B\b,GZ", "7z\u00BC\u00AF,7z"})
    void callsAnArchiveByItsNameAndSaysToUnpackIt(String start, String name) {
        String told = message(start.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(told.contains(name) && told.contains("解压"), told);
    }

    @Test
    void callsAWorkbookOfOpenDocumentByItsName() throws IOException {
        byte[] workbook = stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        assertTrue(message(workbook).contains("ODS"), message(workbook));
    }

    @Test
    void aWordFileCutShortIsToldAsOne() {
        byte[] whole = ole("");
        byte[] cut = java.util.Arrays.copyOf(whole, 2048);
        cut[1024] = (byte) 0xEC;
        cut[1025] = (byte) 0xA5;
        assertTrue(message(cut).contains("DOC"), message(cut));
    }

    @ParameterizedTest
    @CsvSource({
        "<div id=app></div><script>var page = 1</script>, scripted-page",
        "<p>某局年度报告</p><iframe src=body.html></iframe>, framed-page"
    })
    void aPageWithoutItsArticleSaysWhereThatIs(String body, String code) {
        Document document = Draw.read(bytes("<html><body>" + body + "</body></html>"));
        assertEquals(code, document.problems().get(0).code());
    }

    @Test
    void callsNothingAndBlanksEmpty() {
        expect(Container.OTHER, "empty", new byte[0]);
        expect(Container.TEXT, "empty", bytes(" \n\u3000\r\n"));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        expect(Container.OTHER, "unsupported", noise);
    }

    @Test
    void refusesWhatIsTooLarge() {
        Limits small = new Limits(
                2000,
                1000,
                100,
                500,
                200,
                100,
                1000,
                1000,
                100,
                Duration.ofSeconds(9),
                Limits.DEFAULT.memory(),
                TextLimits.DEFAULT,
                PdfLimits.DEFAULT);
        Reader reader = new Reader(Draw.FORMS, small);
        assertEquals("too-large", code((Document) reader.read("a", new byte[2001])));
        assertEquals(
                "too-large", code((Document) reader.read("a", "字".repeat(400).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void namesAndHashesAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("年报.doc"), "<p>年报</p>");
        Document document = (Document) Draw.READER.read("年报.doc", file);
        assertEquals("年报.doc", document.source());
        assertEquals(Container.HTML, document.container());
        assertEquals(64, document.sha256().length());
        assertEquals(Draw.read("<p>年报</p>").sha256(), document.sha256());
    }

    @Test
    void hashesAFileThatIsTooLargeToRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x".repeat(3000));
        Document document = (Document) new Reader(
                        Draw.FORMS,
                        new Limits(
                                2000,
                                1000,
                                100,
                                500,
                                200,
                                100,
                                1000,
                                1000,
                                100,
                                Duration.ofSeconds(9),
                                Limits.DEFAULT.memory(),
                                TextLimits.DEFAULT,
                                PdfLimits.DEFAULT))
                .read("a", file);
        assertEquals("too-large", code(document));
        assertEquals(Draw.read("x".repeat(3000)).sha256(), document.sha256());
    }

    @Test
    void tellsTextFromMarkupAndJson() {
        assertEquals(Container.TEXT, Draw.read("[2024]3号文件\n{注}").container());
        assertEquals(Container.TEXT, Draw.read("<2024年度报告>\n正文").container());
        assertEquals(Container.HTML, Draw.read("标题<br>正文</div>").container());
        assertEquals(Container.HTML, Draw.read("\uFEFF  <!DOCTYPE html><p>正文").container());
    }

    @Test
    void saysWhatToDo() {
        String message = Draw.read(bytes("GIF89a...")).problems().get(0).message();
        assertTrue(message.contains("图片") && message.contains("另存为"), message);
    }

    private static void expect(Container container, String code, byte[] bytes) {
        Document document = Draw.read(bytes);
        assertEquals(container, document.container());
        assertEquals(code, code(document));
        assertTrue(document.blocks().isEmpty());
    }

    private static String code(Document document) {
        assertEquals(1, document.problems().size());
        return document.problems().get(0).code();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String message(byte[] bytes) {
        return Draw.read(bytes).problems().get(0).message();
    }

    private static byte[] stored(String part, String content) throws IOException {
        byte[] bytes = bytes(content);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
        }
        return out.toByteArray();
    }

    private static byte[] ole(String stream) {
        String head = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1" + "\0".repeat(600);
        return (head + String.join("\0", stream.split("")) + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }
}
