package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.district.ReportFiles;
import gouji.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A clerk's January at the desk: from an empty folder to the letters of the second round. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskJanuaryTest {
    @TempDir
    private static Path folder;

    private static January office;
    private static Path work;
    private static OpenDesk desk;

    @BeforeAll
    static void open() throws IOException {
        office = new January(folder);
        office.prepare();
        office.handIn();
        work = folder.resolve("工作");
        desk = new OpenDesk(work, "2025-02-05");
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    private static void dropAll(Path from, String to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                desk.drop(file, to);
            }
        }
    }

    /** The verdicts of a result that was written, as the desk names the reports. */
    private static Map<String, String> written() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        JsonNode reports =
                Json.parse(Files.readAllBytes(work.resolve("结果/review.json"))).path("reports");
        reports.forEach(report -> {
            String verdict = report.path("verdict").asText();
            String source = report.path("source").asText();
            if (!source.equals("batch")) {
                verdicts.merge(source.replaceFirst(".*/", ""), verdict, (a, b) -> a + b);
            }
        });
        return verdicts;
    }

    /** The same as the page of all has them, by the files of the inbox. */
    private static Map<String, String> shown() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        Pattern.compile("<a href=\"/report\\?id=\\d+\">([^<]*)</a></td>(?s:.*?)<span class=\"verdict ([a-z]+)\">")
                .matcher(desk.get("/inbox"))
                .results()
                .forEach(row -> verdicts.merge(row.group(1), row.group(2), (a, b) -> a + b));
        return verdicts;
    }

    @Test
    @Order(1)
    void whatIsDroppedIsRead() throws IOException {
        assertTrue(desk.get("/inbox").contains("还没有名册"), "an empty folder says what is missing");
        desk.drop(folder.resolve("名册.csv"), "roster");
        dropAll(folder.resolve("上年"), "previous");
        dropAll(office.in(), "inbox");
        String all = desk.settled();

        assertEquals("38 / 40", OpenDesk.count(all, "已报"));
        assertEquals("2", OpenDesk.count(all, "缺报"));
        assertTrue(all.contains("气象局"), "the missing are named");
        assertEquals("2", OpenDesk.count(all, "无法判定"), all);
        assertTrue(all.contains("个单位不知道日期"), "what cannot be told is told");
    }

    @Test
    @Order(2)
    void itSaysWhatTheCommandSays() throws IOException {
        String said = desk.change("/write", Map.of());
        assertTrue(said.contains("第一轮"), said);
        assertEquals(written(), shown());
        assertTrue(Files.exists(work.resolve("结果/问题清单.xlsx")));
        String letters = desk.get("/letters");
        assertTrue(letters.contains("催报函-云湖区气象局2024.docx"), letters);
        assertTrue(desk.change("/step", Map.of("unit", "云湖区气象局", "step", "sent", "who", "王"))
                .contains("已记下"));
        assertTrue(Pattern.compile("已发</option>").matcher(desk.get("/letters")).find());
    }

    private static List<String> fingerprints(int report) throws IOException {
        return Pattern.compile("data-fingerprint=\"([0-9a-f]+)\"")
                .matcher(desk.get("/report?id=" + report))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String decide(int report, String fingerprint, String state, String reach, String reason)
            throws IOException {
        return desk.change(
                "/decide",
                Map.of(
                        "report",
                        report,
                        "fingerprint",
                        fingerprint,
                        "state",
                        state,
                        "reach",
                        reach,
                        "reason",
                        reason,
                        "who",
                        "王",
                        "until",
                        ""));
    }

    @Test
    @Order(3)
    void decisionsCountAtOnceAndCanBeTakenBack() throws IOException {
        String all = desk.settled();
        int returned = Integer.parseInt(OpenDesk.count(all, "退回"));
        int report = OpenDesk.report(all, "统计局");
        String fingerprint = fingerprints(report).get(0);
        assertTrue(decide(report, fingerprint, "dismissed", "one", "").contains("请写理由"), "nothing without a reason");
        assertTrue(decide(report, fingerprint, "dismissed", "one", "台账如此").contains("已处理 1 处"));
        assertEquals("" + (returned - 1), OpenDesk.count(desk.get("/all"), "退回"));
        assertTrue(desk.get("/report?id=" + report).contains("台账如此"), "the report says why");

        assertTrue(desk.change("/undo", Map.of()).contains("已撤销 1 处"));
        assertEquals("" + returned, OpenDesk.count(desk.get("/all"), "退回"));
        assertTrue(desk.change("/undo", Map.of()).contains("已撤销 0 处"));

        String many = decide(report, fingerprint, "explained", "rule", "统一口径");
        assertTrue(many.matches(".*已处理 (9|1\\d) 处.*"), many);
        assertTrue(Integer.parseInt(OpenDesk.count(desk.get("/all"), "退回")) <= returned - 8);
        assertTrue(desk.change("/undo", Map.of()).contains("已撤销"));
        assertEquals("" + returned, OpenDesk.count(desk.get("/all"), "退回"));
        decide(report, fingerprint, "dismissed", "one", "台账如此");
    }

    @Test
    @Order(4)
    void aCellThatWasMisreadIsJudgedAgain() throws IOException {
        String all = desk.settled();
        int report = OpenDesk.report(all, "审计局");
        String page = desk.get("/report?id=" + report);
        var cell = Pattern.compile(
                        "data-cell=\"(applications/received/total)\" data-label=\"([^\"]*)\"><span>(\\d+)</span>")
                .matcher(page);
        assertTrue(cell.find(), page);
        Map<String, Object> said = new HashMap<>(Map.of(
                "report",
                report,
                "cell",
                cell.group(1),
                "label",
                cell.group(2),
                "former",
                cell.group(3),
                "reason",
                "看过原件"));
        said.put("value", "七");
        said.put("who", "王");
        assertTrue(desk.change("/correct", said).contains("只能写数字"));
        said.put("value", "" + (Integer.parseInt(cell.group(3)) - 7));
        assertTrue(desk.change("/correct", said).contains("已更正"));

        all = desk.settled();
        assertEquals("pass", OpenDesk.verdicts(all).get("云湖区审计局"));
        assertTrue(desk.get("/report?id=" + report).contains("经核对改为"), "the page says so");
        desk.change("/write", Map.of());
        assertEquals(written(), shown());
        assertTrue(Files.readString(work.resolve("结果/review.json")).contains("经核对改为"), "and so does every output");
    }

    @Test
    @Order(5)
    void afterANewStartAllIsAsItWas() throws IOException {
        Map<String, String> before = OpenDesk.verdicts(desk.settled());
        desk.close();
        desk = new OpenDesk(work, "2025-02-20");
        String all = desk.settled();
        assertEquals(new TreeMap<>(before), new TreeMap<>(OpenDesk.verdicts(all)));
        assertTrue(desk.get("/report?id=" + OpenDesk.report(all, "统计局")).contains("台账如此"));
    }

    @Test
    @Order(6)
    void aSecondRoundShowsWhatHasChanged() throws IOException {
        office.resubmit();
        try (Stream<Path> files = Files.list(office.in())) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("重报材料"))
                    .sorted()
                    .toList()) {
                desk.drop(file, "inbox");
            }
        }
        String all = desk.settled();
        assertTrue(all.contains("第二轮"), all);
        assertFalse(
                desk.get("/inbox").contains("云湖区公安局.docx</a>"), "the newer version counts, the older is laid aside");
        assertTrue(desk.get("/inbox").contains("不再计入的文件"));
        assertEquals("1", OpenDesk.count(all, "无法判定"), "the scan was handed in again");
        assertTrue(Integer.parseInt(OpenDesk.count(all, "已改正")) >= 9, OpenDesk.count(all, "已改正"));
        desk.change("/write", Map.of());
        assertEquals(written(), shown());
    }

    @Test
    @Order(7)
    void nothingOfAReportRunsInThePage() throws IOException {
        String text = Session.clean().replace("水利局", "<script>alert(1)</script>局\"onload=alert(2)");
        Path file = Files.writeString(folder.resolve("<img src=x onerror=alert(3)>.txt"), text);
        desk.drop(file, "inbox");
        String all = desk.settled();
        for (String page : List.of(all, desk.get("/inbox"), desk.get("/all?q=%3Cscript%3Ealert(4)"))) {
            assertFalse(
                    page.contains("<script>alert") || page.contains("<img src=x") || page.contains("\"onload="), page);
        }
    }

    @Test
    @Order(8)
    void aFileNobodyKnowsTheUnitOfIsClaimedByAPerson() throws IOException {
        int missing = Integer.parseInt(OpenDesk.count(desk.settled(), "缺报"));
        desk.drop(Files.write(folder.resolve("扫描001.pdf"), ReportFiles.scan()), "inbox");
        desk.settled();
        String inbox = desk.get("/inbox");
        var asked = Pattern.compile("data-claim=\"(\\d+)\"").matcher(inbox.substring(inbox.indexOf("扫描001")));
        assertTrue(asked.find(), inbox);
        int report = Integer.parseInt(asked.group(1));
        assertTrue(
                desk.change("/claim", Map.of("report", report, "unit", "没有的局")).contains("名册里没有这个单位"));
        assertTrue(desk.change("/claim", Map.of("report", report, "unit", "云湖区气象局"))
                .contains("已认领"));
        String all = desk.settled();
        assertEquals("" + (missing - 1), OpenDesk.count(all, "缺报"));
        assertEquals("unreadable", OpenDesk.verdicts(all).get("云湖区气象局"));

        desk.change("/aside", Map.of("report", OpenDesk.report(all, "气象局")));
        assertEquals("" + missing, OpenDesk.count(desk.settled(), "缺报"));
        desk.change("/back", Map.of("name", "云湖区气象局-扫描001.pdf"));
        assertEquals("" + (missing - 1), OpenDesk.count(desk.settled(), "缺报"));
    }
}
