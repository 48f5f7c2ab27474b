package gouji.write.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.finding.Skipped;
import gouji.finding.Verdict;
import gouji.message.Language;
import gouji.model.Facts;
import gouji.model.Location;
import gouji.model.Place;
import gouji.write.Sample;
import gouji.write.output.ReportCounts;
import gouji.write.output.RunContext;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeOutputTest {
    private static final Pattern WORST = Pattern.compile("<p>查看原文：<a href=\"([^#\"]+)#([^\"]+)\">");
    private static final SubmissionLists ROLL = new SubmissionLists(
            4,
            List.of(new SubmissionLists.Entry("缺报局", "已催报")),
            List.of(new SubmissionLists.Entry("迟报局", "2025-02-08")),
            List.of(new SubmissionLists.Entry("不知日期局", "")),
            List.of(),
            List.of(new SubmissionLists.Entry("=外来局", "电话" + Sample.MOBILE)));
    private static final AreaLine AREA = new AreaLine(
            "某区政府",
            2021,
            new Location("applications", "applications", "received", "total", Place.NONE, ""),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(9),
            List.of("甲局", "乙局"),
            List.of("丁局"),
            List.of("丙局"));

    @TempDir
    private Path folder;

    @Test
    void theFolderHoldsAllThatLeavesTheOffice() throws IOException {
        write(folder, Language.ZH, Sample.clean(), Sample.checked(), Sample.unreadable());

        assertEquals(
                List.of(
                        "areas.html",
                        "index.html",
                        "notices/整改通知-某局_script_alert(_x_)_script_2024.docx",
                        "units/某局_script_alert(_x_)_script_2024-2.html",
                        "units/某局_script_alert(_x_)_script_2024-3.html",
                        "units/某局_script_alert(_x_)_script_2024.html",
                        "情况简报.docx",
                        "通报.docx",
                        "问题清单.xlsx"),
                List.copyOf(content(folder).keySet()));
    }

    /** As cards on a telephone rows have no head. */
    @Test
    void everyFigureOfTheListTellsItsNameItself() throws IOException {
        write(folder, Language.ZH, Sample.clean(), Sample.checked());
        Element list = Jsoup.parse(index()).getElementById("list");
        List<String> heads = list.select("thead th").eachText();

        for (Element row : list.select("tbody tr")) {
            Elements cells = row.children();
            assertEquals(heads.size(), cells.size());
            List<Integer> named = IntStream.range(0, heads.size())
                    .filter(i -> cells.get(i).attr("data-label").equals(heads.get(i)))
                    .boxed()
                    .toList();
            assertEquals(
                    IntStream.range(1, heads.size())
                            .filter(i -> cells.get(i).hasClass("number"))
                            .boxed()
                            .toList(),
                    named);
        }
    }

    /** Of every filter one is chosen to begin with, all; the script knows each by its name. */
    @Test
    void filtersAreChipsKeptInTheAddress() throws IOException {
        write(folder, Language.ZH, Sample.clean(), Sample.unreadable(), Sample.compared(true));
        Element page = Jsoup.parse(index());

        for (String name : List.of("verdict", "kind", "since")) {
            Elements chips = page.select("#filter button[data-name=" + name + "]");
            assertTrue(chips.size() > 1, name);
            assertEquals(List.of("全部"), chips.select("[aria-pressed=true]").eachText());
            assertEquals("", chips.get(0).attr("data-value"));
            assertEquals(
                    chips.eachText().subList(1, chips.size()),
                    chips.eachAttr("data-value").subList(1, chips.size()));
        }
        assertEquals(
                List.of("退回", "无法判定", "通过"),
                page.select("[data-name=verdict]").eachAttr("data-value").subList(1, 4));
        assertTrue(page.select("#filter select").isEmpty());
        String script = page.select("script").html();
        assertTrue(script.contains("location.hash") && script.contains("history.replaceState"), script);
    }

    /** Who looks at the list reads words: what is wrong leads, the rule comes last, and files have no folders. */
    @Test
    void theListSpeaksTheWordsOfTheOffice() throws IOException {
        CheckedReport unread = Sample.unreadable();
        write(folder, Language.ZH, unread, Sample.checked());
        Element page = Jsoup.parse(index());

        Elements told = page.select("#list tbody tr td:last-child");
        assertEquals("A-1", told.get(0).children().last().text());
        assertFalse(told.get(0).text().startsWith("A-1"));
        assertEquals("文件损坏。", told.get(1).text());
        assertFalse(page.select("footer ul").text().contains("a/"), "the folder of a file passed over");
        assertEquals(1, page.select("footer .origin .hash").size(), "is not printed");
    }

    @Test
    void theRulesOfAUnitAreFolded() throws IOException {
        write(folder, Language.ZH, Sample.checked());
        Element rules = Jsoup.parse(Files.readString(folder.resolve("units/某局_script_alert(_x_)_script_2024.html")))
                .selectFirst("details.rules");

        assertFalse(rules.hasAttr("open"));
        assertEquals(1, rules.select("table.outcomes").size());
    }

    @Test
    void theSumsOfAnAreaStandOnAPageOfTheirOwn() throws IOException {
        List<AreaLine> areas = List.of(AREA, with(5, 5, List.of("甲局", "乙局", "丁局", "戊局")), with(0, 0, List.of()));
        write(areas);

        String page = Files.readString(folder.resolve("areas.html"));
        assertTrue(index().contains("<a href=\"areas.html\">"), index());
        assertTrue(page.contains("<h2>某区政府</h2>\n<p>缺少的下级 丙局</p>"), page);
        assertTrue(page.contains("<td>7</td><td>9</td><td>-2</td><td>甲局，乙局；数字存疑没有计入的：丁局</td>"), page);
        assertTrue(page.contains("<td>5</td><td>5</td><td>0</td><td>甲局，乙局，丁局等 4 个</td>"), page);
        assertTrue(page.contains("其余 1 格"), page);
        assertEquals(1, page.split("class=\"less\"", -1).length - 1);
        assertFalse(page.contains("<script"), page);

        write(List.of());
        assertFalse(index().contains("areas.html"));
    }

    private static AreaLine with(long figure, long sum, List<String> contributors) {
        return new AreaLine(
                AREA.parent(),
                AREA.edition(),
                AREA.where(),
                BigDecimal.valueOf(figure),
                BigDecimal.valueOf(sum),
                contributors,
                List.of(),
                AREA.missing());
    }

    @Test
    void theWorstUnitLeadsWithALinkToTheCell() throws IOException {
        write(folder, Language.ZH, Sample.clean(), Sample.unreadable(), Sample.checked());
        String index = index();

        assertEquals(
                List.of("return", "unreadable", "pass"),
                Pattern.compile("<td data-v=\"\\d\"><span class=\"verdict (\\w+)\">")
                        .matcher(index)
                        .results()
                        .map(m -> m.group(1))
                        .toList());
        Matcher link = WORST.matcher(index);
        assertTrue(link.find(), index);
        assertEquals("r1-applications-received-total", link.group(2));
        String page = Files.readString(folder.resolve(link.group(1).replace("%20", " ")));
        assertTrue(page.contains("<td id=\"" + link.group(2) + "\""), page);
    }

    @Test
    void aFindingInProseLinksToItsSentence() throws IOException {
        CheckedReport checked = Sample.checked();
        write(folder, Language.ZH, with(checked, List.of(checked.findings().get(1))));

        Matcher link = WORST.matcher(index());
        assertTrue(link.find());
        String page = Files.readString(folder.resolve(link.group(1)));
        String finding = page.substring(page.indexOf("id=\"" + link.group(2) + "\""));
        assertTrue(finding.indexOf("<mark>收到申请6件") > 0);
    }

    @Test
    void theGlanceCountsKindsAndFaults() throws IOException {
        write(folder, Language.ZH, Sample.checked(), Sample.checked(), Sample.clean());
        String index = index();

        assertTrue(index.contains("<th scope=\"row\">部门 <span class=\"rule\"></span></th>"
                + "<td class=\"number\">3</td><td class=\"number\">2</td><td class=\"number\">0</td>"
                + "<td class=\"number\">0</td><td class=\"number\">1</td>"));
        assertTrue(index.contains("<rect class=\"return\" x=\"0\" y=\"0\" width=\"666\" height=\"10\"/>"
                + "<rect class=\"pass\" x=\"666\" y=\"0\" width=\"334\" height=\"10\"/>"));
        assertTrue(index.contains("<span class=\"rule\">A-1</span></th><td class=\"number\">2</td>"));
        assertFalse(index.contains("<span class=\"rule\">A-2</span></th>"), "a hint is no fault");
    }

    @Test
    void nothingHarmfulAndNoPersonalNumberIsWritten() throws IOException {
        write(
                folder,
                Language.ZH,
                Sample.checked(),
                batch(Sample.checked().findings().get(0)));

        for (Map.Entry<String, byte[]> file : content(folder).entrySet()) {
            String text = text(file.getKey(), file.getValue());
            assertFalse(text.contains(Sample.MOBILE), file.getKey());
            assertFalse(text.contains(Sample.IDENTITY), file.getKey());
            assertFalse(text.contains(Sample.EVIL), file.getKey());
        }
    }

    @Test
    void findingsAboutAllReportsHaveABlockAndNoPage() throws IOException {
        write(
                folder,
                Language.ZH,
                Sample.clean(),
                batch(Sample.checked().findings().get(0)));

        String block = index().substring(index().indexOf("<section id=\"batch\">"));
        assertTrue(block.contains("整批报告的问题") && block.contains("A-1"), block);
        assertEquals(
                1,
                content(folder).keySet().stream()
                        .filter(f -> f.startsWith("units/"))
                        .count());
        try (XSSFWorkbook book = book()) {
            assertEquals("整批报告", book.getSheet("问题").getRow(1).getCell(1).getStringCellValue());
            assertEquals(1, book.getSheet("报告").getLastRowNum());
        }
    }

    @Test
    void theRosterIsCountedAndListed() throws IOException {
        write(folder, Language.ZH, Sample.clean());
        String index = index();

        assertTrue(index.contains("<dt>应报送</dt><dd>4</dd>"));
        assertTrue(index.contains("<dt>已报送</dt><dd>3</dd>"));
        assertTrue(index.contains("<li>缺报局 <span>已催报</span></li>"), index);
        assertTrue(index.contains("<dt>日期不明，无法判定是否迟报</dt><dd>1</dd>"));
        assertFalse(index.contains("<summary>重复报送"));
        try (XWPFDocument circular = docx("通报.docx")) {
            assertTrue(
                    circular.getParagraphs().stream().anyMatch(p -> p.getText().equals("迟报局（2025年2月8日）。")));
        }
    }

    @Test
    void theWorkbookHasTheRosterAndTheSumsOfAreas() throws IOException {
        write(folder, Language.ZH, Sample.checked());
        try (XSSFWorkbook book = book()) {
            XSSFSheet roll = book.getSheet("报送情况");
            assertEquals("不知日期局", roll.getRow(3).getCell(1).getStringCellValue());
            assertEquals("=外来局", roll.getRow(4).getCell(1).getStringCellValue());
            assertTrue(roll.getRow(4).getCell(1).getCellStyle().getQuotePrefixed());
            XSSFSheet areas = book.getSheet("汇总核对");
            assertEquals("某区政府", areas.getRow(1).getCell(0).getStringCellValue());
            assertEquals(-2, areas.getRow(1).getCell(5).getNumericCellValue());
            assertEquals("甲局，乙局", areas.getRow(1).getCell(6).getStringCellValue());
            assertEquals("丁局", areas.getRow(1).getCell(7).getStringCellValue());
            assertEquals("A1:I2", areas.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(book.getSheet("问题").isColumnHidden(22));
        }
    }

    @Test
    void aLetterListsErrorsAndWarningsOnly() throws IOException {
        write(folder, Language.ZH, Sample.checked());
        try (XWPFDocument letter = docx("notices/整改通知-某局_script_alert(_x_)_script_2024.docx")) {
            XWPFTable table = letter.getTables().get(0);
            assertEquals(2, table.getRows().size());
            assertEquals("1", table.getRow(1).getCell(0).getText());
            assertTrue(table.getRow(1).getCell(3).getText().startsWith("说明138****5678"));
            assertTrue(letter.getParagraphs().get(2).getText().contains("错误1处"));
            assertEquals(
                    "2025年1月31日",
                    letter.getParagraphs()
                            .get(letter.getParagraphs().size() - 1)
                            .getText());
        }
    }

    @Test
    void aReportToBeReviewedGetsALetterWhenThereIsSomethingToExplain() throws IOException {
        Finding error = Sample.checked().findings().get(0);
        Finding warning = new Finding(
                error.rule(),
                Severity.WARNING,
                error.title(),
                error.message(),
                error.basis(),
                error.where(),
                error.figures(),
                error.fix(),
                error.explained(),
                error.fingerprint());
        CheckedReport told = with(Sample.clean(), Verdict.REVIEW, List.of(warning));
        CheckedReport unsure = with(Sample.clean(), Verdict.REVIEW, List.of());

        write(folder, Language.ZH, unsure, told);

        assertEquals(
                List.of("notices/核实通知-某局_script_alert(_x_)_script_2024.docx"),
                content(folder).keySet().stream()
                        .filter(f -> f.startsWith("notices/"))
                        .toList());
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        write(folder.resolve("一"), Language.ZH, Sample.checked(), Sample.clean());
        write(folder.resolve("二"), Language.ZH, Sample.checked(), Sample.clean());

        Map<String, byte[]> first = content(folder.resolve("一"));
        content(folder.resolve("二")).forEach((name, bytes) -> assertArrayEquals(first.get(name), bytes, name));
    }

    @Test
    void everythingIsThereInEnglish() throws IOException {
        write(folder, Language.EN, Sample.checked());

        assertTrue(Files.exists(folder.resolve("summary.docx")));
        assertTrue(Files.exists(folder.resolve("findings.xlsx")));
        assertTrue(content(folder).keySet().stream().anyMatch(f -> f.startsWith("notices/notice-of-return-")));
        try (XWPFDocument summary = docx("summary.docx")) {
            List<String> texts =
                    summary.getParagraphs().stream().map(p -> p.getText()).toList();
            assertTrue(texts.contains("1 unit handed in."), texts.toString());
        }
    }

    @Test
    void theOfficeReplacesATemplate() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("模板"));
        try (InputStream circular = OfficeOutput.class.getResourceAsStream("通报.docx")) {
            Files.copy(circular, templates.resolve("整改通知.docx"));
        }

        String message = assertThrows(IOException.class, () -> open(folder.resolve("out"), Language.ZH, templates))
                .getMessage();

        assertTrue(message.contains("整改通知.docx") && message.contains("{退回表.单位}"), message);
        assertThrows(IOException.class, () -> open(folder.resolve("out"), Language.ZH, folder.resolve("没有")));
    }

    private static CheckedReport batch(Finding finding) {
        return new CheckedReport(Facts.batch(List.of()), List.of(finding), List.of(), Map.of(), Verdict.RETURN, null);
    }

    private static CheckedReport with(CheckedReport checked, List<Finding> findings) {
        return with(checked, checked.verdict(), findings);
    }

    private static CheckedReport with(CheckedReport checked, Verdict verdict, List<Finding> findings) {
        return new CheckedReport(
                checked.facts(), findings, checked.waived(), checked.outcomes(), verdict, checked.score());
    }

    private static OfficeOutput open(Path folder, Language language, Path templates) throws IOException {
        RunContext run = Sample.run(language, false);
        return new OfficeOutput(run, folder, new LetterSetting(new Templates(templates)), ROLL, () -> List.of(AREA));
    }

    private static void write(Path folder, Language language, CheckedReport... reports) throws IOException {
        ReportCounts tally = new ReportCounts();
        try (OfficeOutput out = open(folder, language, null)) {
            for (CheckedReport report : reports) {
                tally.add(report);
                out.add(report);
            }
            out.finish(tally.summary(List.of(new Skipped("a.png", "image"))));
        }
    }

    private void write(List<AreaLine> areas) throws IOException {
        RunContext run = Sample.run(Language.ZH, false);
        try (OfficeOutput out =
                new OfficeOutput(run, folder, new LetterSetting(new Templates(null)), ROLL, () -> areas)) {
            out.finish(new ReportCounts().summary(List.of()));
        }
    }

    private String index() throws IOException {
        return Files.readString(folder.resolve("index.html"));
    }

    private XSSFWorkbook book() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(folder.resolve("问题清单.xlsx")));
    }

    private XWPFDocument docx(String name) throws IOException {
        return new XWPFDocument(Files.newInputStream(folder.resolve(name)));
    }

    private static Map<String, byte[]> content(Path folder) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).collect(Collectors.toList())) {
                content.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return content;
    }

    private static String text(String name, byte[] bytes) throws IOException {
        return name.endsWith(".html")
                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                : Sample.unpacked(bytes);
    }
}
