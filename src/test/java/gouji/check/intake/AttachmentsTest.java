package gouji.check.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.check.Checker;
import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.OutcomeKind;
import gouji.form.Forms;
import gouji.model.Cell;
import gouji.model.Overrides;
import gouji.model.Problem;
import gouji.rules.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and the attachments beside them. */
class AttachmentsTest {
    private static final String NAME = "东岭县林业局2024";
    private static final Path BOOK = Path.of("src/test/resources/gouji/samples", NAME + ".xlsx");

    private static RuleEngine judge;
    private static Checker checker;
    private static String page;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        Path rules = Path.of("rules");
        Forms forms = Forms.read(rules);
        RuleBook book = RuleBook.read(rules);
        judge = new RuleEngine(book);
        ReportLoader intake = new ReportLoader(
                forms, new Extractor(forms, Phrases.read(rules)), Overrides.NOTHING, InputLimits.DEFAULT, e -> {
                    throw new AssertionError(e);
                });
        checker = new Checker(intake, judge, book, e -> {
            throw new AssertionError(e);
        });
        page = Files.readString(Path.of("reports", NAME + ".html"));
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @Test
    void aTableThePageLacksIsReadFromItsAttachment() throws IOException {
        CheckedReport whole = check(page);
        attach("附件 1.xlsx");
        CheckedReport read = check(bare("./附件%201.xlsx"));
        assertEquals(rules(whole), rules(read));
        assertEquals(whole.facts().sections().size(), read.facts().sections().size());
        assertEquals(List.of("table-from-attachment"), codes(read));
        Cell cell = read.facts().cells().get(0);
        assertEquals("附件 1.xlsx", cell.place().part());
        assertEquals(whole.verdict(), read.verdict());
    }

    @Test
    void aSavedPageFindsItsAttachmentByItsName() throws IOException {
        attach("report.xlsx");
        for (String link :
                List.of("http://gov.cn/a/b/report.xlsx", "/download?file=report.xlsx", "../x/report.xlsx?v=2")) {
            assertEquals(200, check(bare(link)).facts().cells().size(), link);
        }
    }

    @Test
    void aLinkDoesNotLeadOutOfTheFolder() throws IOException {
        Files.copy(BOOK, folder.resolve("out.xlsx"));
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("a.html"), bare("../out.xlsx"));
        Files.createSymbolicLink(inner.resolve("out.xlsx"), folder.resolve("out.xlsx"));
        CheckedReport read =
                checker.check(new Input("a.html", file, true)).reports().get(0);
        assertEquals(0, read.facts().cells().size());
    }

    @Test
    void cellsThatDifferAreToldOnce() throws IOException {
        attach("a.xlsx");
        assertEquals(
                OutcomeKind.NOT_APPLICABLE, check(page).outcomes().get("PB-07").kind());
        assertEquals(
                OutcomeKind.PASS, check(linked(page)).outcomes().get("PB-07").kind());
        CheckedReport differing = check(linked(page.replaceFirst("<td>(\\d+)</td>", "<td>$17</td>")));
        List<Finding> found = differing.findings().stream()
                .filter(f -> f.rule().equals("PB-07"))
                .toList();
        assertEquals(1, found.size());
        assertEquals("a.xlsx", found.get(0).where().get(1).place().part());
    }

    @Test
    void anAttachmentMayLieInTheSameArchive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("局/a.html"));
            zip.write(bare("a.xlsx").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("局/a.xlsx"));
            zip.write(Files.readAllBytes(BOOK));
        }
        Path file = Files.write(folder.resolve("a.zip"), out.toByteArray());
        CheckedReport read = checker.check(FileFinder.walk(List.of(file))
                        .unpacked(InputLimits.DEFAULT)
                        .next())
                .reports()
                .get(0);
        assertEquals(200, read.facts().cells().size());
    }

    private CheckedReport check(String html) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        return checker.check(new Input("page.html", file, true)).reports().get(0);
    }

    private void attach(String name) throws IOException {
        Files.copy(BOOK, folder.resolve(name));
    }

    /** The page with a link in the place of every table. */
    private static String bare(String link) {
        return page.replaceAll("(?s)<table.*?</table>", "<p><a href=\"" + link + "\">附件</a></p>");
    }

    private static String linked(String html) {
        return html.replace("</body>", "<p>附件：<a href=\"a.xlsx\">年度报告</a></p></body>");
    }

    private static List<String> rules(CheckedReport checked) {
        return checked.findings().stream().map(Finding::rule).sorted().toList();
    }

    private static List<String> codes(CheckedReport checked) {
        return checked.facts().problems().stream().map(Problem::code).toList();
    }
}
