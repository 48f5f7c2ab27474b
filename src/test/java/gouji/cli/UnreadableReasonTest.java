package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of which nothing is said never comes without a reason. */
class UnreadableReasonTest {
    private static final int DAMAGED = 3;
    private static final int LARGEST = 200_000;

    @TempDir
    private Path folder;

    private Session session;
    private Path in;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        in = Files.createDirectory(folder.resolve("in"));
    }

    @Test
    void aFileWithoutAReportSaysSo() throws IOException {
        String page = Files.readString(Path.of("reports/东河县民政局2024.html"));
        write("comment.html", page.replaceFirst("(?i)<body[^>]*>", "$0<!-- "));
        write("page.html", "<html><body><p>通知公告</p><p>各科室：明天开会。</p></body></html>");
        write("numbers.csv", "1,2,3\n4,5,6\n");
        write("facts.json", "{\"cells\": [], \"absent\": []}");
        Files.write(in.resolve("merge.xlsx"), merged());
        Files.write(in.resolve("text.pdf"), printed());
        Files.write(in.resolve("letter.docx"), letter());

        List<JsonNode> reports = check();

        assertEquals(7, reports.size());
        for (JsonNode report : reports) {
            assertEquals("unreadable", report.path("verdict").asText(), report.toString());
            assertEquals("no-report", report.at("/problems/0/code").asText(), report.toString());
        }
    }

    @Test
    void whateverIsJudgedHasAVerdictWithAReason() throws IOException {
        Random random = new Random(15);
        List<Path> fixtures = new ArrayList<>();
        for (String root : List.of("reports", "src/test/resources/gouji/read", "src/test/resources/gouji/samples")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(Files::isRegularFile).sorted().forEach(fixtures::add);
            }
        }
        for (Path fixture : fixtures) {
            byte[] bytes = Files.readAllBytes(fixture);
            String name = fixture.getFileName().toString().replaceFirst(".*\\.expected", "x");
            for (int i = 0; i < DAMAGED && bytes.length < LARGEST; i++) {
                Files.write(in.resolve(i + name), damaged(bytes, random));
            }
        }
        for (int i = 0; i < 60; i++) {
            Files.write(in.resolve("nonsense" + i), nonsense(random));
        }
        int unreadable = 0;
        for (JsonNode report : check()) {
            boolean without = report.path("problems").isEmpty();
            boolean unread = report.path("verdict").asText().equals("unreadable");
            unreadable += unread ? 1 : 0;
            assertFalse(unread && without, report.path("source").asText());
            assertTrue(unread || !report.path("problems").toString().contains("no-report"), report.toString());
        }
        assertTrue(unreadable > 60, "of " + unreadable);
    }

    private List<JsonNode> check() throws IOException {
        Session.Outcome outcome = session.run("check", "--fail-on=never", "--format=json", in);
        List<JsonNode> reports = new ArrayList<>();
        new ObjectMapper().readTree(outcome.out()).path("reports").forEach(reports::add);
        assertFalse(reports.isEmpty(), outcome.messages());
        return reports;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(in.resolve(name), text);
    }

    /** Cut off, or with a hole, or written over in places. */
    private static byte[] damaged(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        byte[] damaged = random.nextBoolean() ? Arrays.copyOf(bytes, from) : bytes.clone();
        for (int i = 0; i < random.nextInt(40) && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] nonsense(Random random) {
        List<String> words = List.of(
                "<table>",
                "<tr>",
                "<td>",
                "<!--",
                "{",
                "[",
                "\"a\":",
                "1e9,",
                "一、",
                "总体情况",
                "年度报告",
                "\n",
                "　",
                "%PDF-1.4",
                "\t",
                "0",
                "局",
                "2024年",
                "&#x1F4A9;",
                "</",
                "'",
                "。",
                "第",
                "表",
                "<p>",
                "}",
                "]",
                "\u0000");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(50); i++) {
            text.append(words.get(random.nextInt(words.size())));
        }
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030"));
        return text.toString().getBytes(charsets.get(random.nextInt(charsets.size())));
    }

    /** A workbook with one merge over a whole sheet. */
    private static byte[] merged() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("收到");
            sheet.addMergedRegion(new CellRangeAddress(0, 300, 0, 30));
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] printed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.newLineAtOffset(100, 700);
                stream.showText("Nothing of a report stands here, only a few words.");
                stream.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] letter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("各科室：明天开会。");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
