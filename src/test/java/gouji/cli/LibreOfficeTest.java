package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a review leaves, opened, filled in and printed by LibreOffice itself. */
@Tag("office")
class LibreOfficeTest {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String REPEATED = "number-columns-repeated";

    @TempDir
    private Path folder;

    private Session session;
    private Path in;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        in = Files.createDirectory(folder.resolve("报送"));
        out = folder.resolve("结果");
        for (String unit : List.of("水利局", "林业局")) {
            Files.writeString(in.resolve(unit + ".txt"), Session.faulty().replace("水利局", unit));
        }
        Files.write(in.resolve("民政局.pdf"), "%PDF-1.7 cut".getBytes(StandardCharsets.ISO_8859_1));
    }

    private Session.Outcome review(Object... more) throws IOException {
        Path roster = Files.writeString(folder.resolve("名册.csv"), "单位名称\n水利局\n林业局\n民政局\n教育局\n");
        List<Object> all = new ArrayList<>(
                List.of("review", in, "-o", out, "--roster", roster, "--as-of", "2025-02-10", "--fail-on", "never"));
        all.addAll(List.of(more));
        return session.run(all.toArray());
    }

    /** A file as LibreOffice saves it in another format. */
    private Path converted(Path file, String format) throws IOException {
        Path to = Files.createTempDirectory(folder, "to");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        to.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertTrue(office.waitFor(2, TimeUnit.MINUTES), "LibreOffice does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        try (Stream<Path> files = Files.list(to)) {
            return files.findFirst()
                    .orElseThrow(() -> new AssertionError(file + " is not converted: " + folder.resolve("office.log")));
        }
    }

    @Test
    void decisionsAreTakenFromAWorkbookItSaved() throws Exception {
        assertEquals(ExitCode.UNREADABLE, review().status());
        Path flat = converted(out.resolve("问题清单.xlsx"), "fods");
        Document book = read(flat);
        assertEquals(1, decide(book, "水利局", List.of("不是问题", "台账如此", "王科长")));
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(book), new StreamResult(flat.toFile()));
        Path filled = converted(flat, "xlsx");
        try (XSSFWorkbook saved = new XSSFWorkbook(filled.toFile())) {
            assertFalse(saved.getSheet("问题").getDataValidations().isEmpty(), "there is still something to choose from");
        }

        Session.Outcome second = review("--decisions", filled);

        assertTrue(second.messages().contains("录入 1 条处理"), second.messages());
        assertTrue(second.out().contains("已豁免 X-1") && second.out().contains("台账如此"), second.out());
        assertTrue(second.out().contains("退回 1，"), second.out());
    }

    private static Document read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    /** Fills in what a clerk types; returns in how many rows. */
    private static int decide(Document book, String unit, List<String> words) {
        int filled = 0;
        List<String> headings = List.of();
        for (Element row : elements(sheet(book), "table-row")) {
            List<Element> cells = cells(row);
            List<String> texts =
                    cells.stream().map(c -> c.getTextContent().strip()).toList();
            if (headings.isEmpty()) {
                headings = texts;
            } else if (!texts.isEmpty() && texts.get(0).contains(unit) && texts.contains("X-1")) {
                List<String> columns = List.of("处理", "理由", "经办人");
                for (int i = 0; i < columns.size(); i++) {
                    fill(cells.get(headings.indexOf(columns.get(i))), words.get(i));
                }
                filled++;
            }
        }
        return filled;
    }

    private static Element sheet(Document book) {
        return elements(book.getDocumentElement(), "table").stream()
                .filter(t -> t.getAttributeNS(TABLE, "name").equals("问题"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> elements(Element in, String name) {
        NodeList all = in.getElementsByTagNameNS(TABLE, name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** The cells of a row, each for itself: what is empty alike is written once for many. */
    private static List<Element> cells(Element row) {
        for (Element cell : elements(row, "table-cell")) {
            String many = cell.getAttributeNS(TABLE, REPEATED);
            int times = many.isEmpty() ? 1 : Math.min(40, Integer.parseInt(many));
            cell.removeAttributeNS(TABLE, REPEATED);
            for (int i = 1; i < times; i++) {
                row.insertBefore(cell.cloneNode(true), cell);
            }
        }
        return elements(row, "table-cell");
    }

    private static void fill(Element cell, String words) {
        while (cell.getFirstChild() != null) {
            cell.removeChild(cell.getFirstChild());
        }
        cell.setAttributeNS(OFFICE, "office:value-type", "string");
        Element text = cell.getOwnerDocument().createElementNS(TEXT, "text:p");
        text.setTextContent(words);
        cell.appendChild(text);
    }

    @Test
    void whatLeavesTheOfficeHasNoWordsOfTheProgram() throws IOException {
        review();
        List<Path> letters;
        try (Stream<Path> files = Files.walk(out)) {
            letters = files.filter(f -> f.toString().endsWith(".docx")).toList();
        }
        assertEquals(6, letters.size(), "four letters, the circular and the half page: " + letters);
        for (Path letter : letters) {
            String text = printed(converted(letter, "pdf"));
            String name = letter.getFileName().toString();
            assertTrue(text.length() > 40, name);
            assertFalse(
                    text.matches("(?s).*(?:--|[A-Z]{1,2}\\d?-\\d{1,2}|[0-9a-f]{16}|gouji|\\{).*"), name + ": " + text);
            if (name.contains("-")) {
                String unit = name.replaceFirst(".*-", "").replaceFirst("(?:\\d{4})?\\.docx", "");
                assertTrue(text.replaceAll("\\s", "").contains(unit), name + ": " + text);
            }
        }
    }

    /** LibreOffice makes a sheet as small as it must for its columns to fit. */
    @Test
    void everySheetOfTheWorkbookCanBeReadOnPaper() throws IOException {
        review();
        Path pdf = converted(out.resolve("问题清单.xlsx"), "pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            document.getPages().forEach(page -> {
                PDRectangle paper = page.getMediaBox();
                assertTrue(paper.getWidth() > paper.getHeight() && Math.abs(paper.getWidth() - 842) < 2, "A4 across");
            });
            List<String> small = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    float size = positions.get(0).getFontSizeInPt();
                    if (size < 9) {
                        small.add(size + " " + text);
                    }
                }
            }.writeText(document, Writer.nullWriter());
            assertEquals(List.of(), small);
        }
        String text = printed(pdf);
        assertTrue(text.contains("缺报") && text.contains("1 / "), text);
        assertFalse(text.contains(folder.toString()), "a path: " + text);
    }

    private static String printed(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
