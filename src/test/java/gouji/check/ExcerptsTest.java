package gouji.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a PDF beside what is found in it. */
class ExcerptsTest {
    private static final Path PDF = Path.of("src/test/resources/gouji/read/pdf/东河县民政局2024-over-pages.pdf");
    private static final String PAGE = "reports/东岭县林业局2024.html";
    private static final String HEAD = """
            package gouji.book;
            import gouji.model.*;
            global gouji.engine.Found found;
            dialect "mvel"
            """;
    private static final String RULE = """
            rule "%s"
                @id("%s") @severity(error) @basis("consistency")
                @message("{where}") @message_en("{where}") @fix("改。") @fix_en("Fix.")
            when
                $f : %s
            then
                found.fault(drools, [$f]);
            end
            """;

    @TempDir
    private Path folder;

    private Session session;
    private Path file;
    private Path patient;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        Files.writeString(
                session.rules().resolve("quality/y.drl"),
                HEAD
                        + String.format(
                                RULE,
                                "一格",
                                "Y-1",
                                "Cell(table == \"applications\", row == \"received\", column == \"total\")")
                        + String.format(RULE, "号码", "SN-9", "PersonalNumber(kind == \"mobile\")"));
        patient = Files.writeString(folder.resolve("limits.yaml"), "document: {time: 600}");
        file = Files.createDirectory(folder.resolve("报告")).resolve("甲局.pdf");
        Files.copy(PDF, file);
    }

    @Test
    void aFindingInAPdfShowsThePage() {
        Element excerpt = html(file).selectFirst(".finding:contains(Y-1) figure.excerpt");

        assertTrue(excerpt.selectFirst("img").attr("src").startsWith("data:image/png;base64,iVBOR"));
        assertTrue(excerpt.text().matches("原文第 \\d 页"), excerpt.text());
    }

    @Test
    void onlyWebPagesShowPictures() throws IOException {
        Path text = Files.writeString(folder.resolve("乙局.txt"), Session.faulty());

        assertEquals(1, html(text).select(".finding:contains(X-1)").size());
        assertEquals(0, html(text).select("img, .excerpt").size());
        assertFalse(session.run("check", "--format=json", file).out().contains("iVBOR"));
        assertFalse(session.run("check", file).out().contains("iVBOR"));
    }

    @Test
    void aNumberOfAPersonIsNotShown() throws IOException {
        number();
        Element finding = html(file).selectFirst(".finding:contains(SN-9)");

        assertEquals(0, finding.select("img").size());
        assertTrue(finding.selectFirst("p.excerpt").text().contains("个人号码"), finding.text());
        assertEquals(1, html(file).select(".finding:contains(Y-1) img").size());
        assertEquals(
                1, html(file, "--unmask").select(".finding:contains(SN-9) img").size());
    }

    private void number() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(PDF))) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                content.newLineAtOffset(80, page.getCropBox().getHeight() - 20);
                content.showText("13812345678");
                content.endText();
            }
            document.save(file.toFile());
        }
    }

    @Test
    void aPdfInAnArchiveShowsThePage() throws IOException {
        Path zip = folder.resolve("a.zip");
        Files.write(zip, zip(List.of("局/甲.pdf"), List.of(Files.readAllBytes(PDF))));

        assertEquals(image(html(file)), image(html(zip)));
    }

    @Test
    void anAttachmentShowsThePage() throws IOException {
        Path page = Files.writeString(file.resolveSibling("a.html"), bare());
        Path zip = folder.resolve("b.zip");
        byte[] html = bare().getBytes(StandardCharsets.UTF_8);
        Files.write(zip, zip(List.of("局/a.html", "局/甲局.pdf"), List.of(html, Files.readAllBytes(PDF))));

        assertEquals(image(html(file)), image(html(page)));
        assertEquals(
                Collections.nCopies(2, image(html(file))),
                html(zip).select(".finding:contains(Y-1) img").eachAttr("src"));
    }

    private static String bare() throws IOException {
        return Files.readString(Path.of(PAGE)).replaceAll("(?s)<table.*?</table>", "<p><a href=\"甲局.pdf\">附件</a></p>");
    }

    @Test
    void theNumberOfThreadsCannotBeSeen() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.copy(PDF, file.resolveSibling(i + ".pdf"));
        }
        assertEquals(
                run(file.getParent(), "--jobs=1").out(),
                run(file.getParent(), "--jobs=2").out());
    }

    private static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
            }
        }
        return out.toByteArray();
    }

    private static String image(Document page) {
        assertEquals(1, page.select(".finding:contains(Y-1) img").size(), page.text());
        return page.selectFirst(".finding:contains(Y-1) img").attr("src");
    }

    private Document html(Path path, String... more) {
        return Jsoup.parse(run(path, more).out());
    }

    private Session.Outcome run(Path path, String... more) {
        String option = more.length == 0 ? "--jobs=1" : more[0];
        return session.run("check", "--as-of=2025-01-31", "--format=html", "--limits=" + patient, option, path);
    }
}
