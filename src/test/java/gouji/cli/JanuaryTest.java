package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.cli.terminal.ExitCode;
import gouji.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What an office does with the reports of 40 units from the empty folder to the third round, one step after another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JanuaryTest {
    @TempDir
    private static Path folder;

    private static January office;

    /** What was in the folder of results after a step, for the step that may not change it. */
    private static Map<String, Integer> kept = Map.of();

    private static String said = "";

    @BeforeAll
    static void lay() throws IOException {
        office = new January(folder);
        office.prepare();
    }

    private static Session.Outcome review(String day, Object... more) {
        List<String> all = new ArrayList<>(
                List.of("review", "--rules=rules", "--project=" + folder.resolve("gouji.yaml"), "--as-of=" + day));
        Stream.of(more).map(Object::toString).forEach(all::add);
        return Session.plain(all.toArray(String[]::new));
    }

    private static JsonNode summary() throws IOException {
        return Json.parse(Files.readAllBytes(office.out().resolve("review.json")))
                .path("summary");
    }

    private static String numbers(JsonNode node, String... names) {
        return Stream.of(names).map(n -> node.path(n).asText("-")).collect(Collectors.joining(" "));
    }

    private static JsonNode json() throws IOException {
        return Json.parse(Files.readAllBytes(office.out().resolve("review.json")));
    }

    /** Returned, to be looked at, passed, unread. */
    private static String verdicts() throws IOException {
        return numbers(summary().path("verdicts"), "return", "review", "pass", "unreadable");
    }

    /** New, still there, fixed. */
    private static String since() throws IOException {
        return numbers(summary().path("since"), "new", "still", "fixed");
    }

    private static List<String> letters() throws IOException {
        Path notices = office.out().resolve("notices");
        if (!Files.exists(notices)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(notices)) {
            return all.map(f -> f.getFileName().toString().replace("2024.docx", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, Long> kinds() throws IOException {
        return letters().stream()
                .collect(Collectors.groupingBy(l -> l.replaceFirst("-.*", ""), TreeMap::new, Collectors.counting()));
    }

    /** What lies in the result, but the store: it remembers what was read, whatever becomes of the review. */
    private static Map<String, Integer> content() throws IOException {
        Map<String, Integer> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(office.out())) {
            for (Path file : all.filter(f -> Files.isRegularFile(f) && !f.endsWith("gouji.db"))
                    .toList()) {
                content.put(office.out().relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private static ClerksWorkbook workbook(String sheet) throws IOException {
        return new ClerksWorkbook(office.out().resolve("问题清单.xlsx"), sheet);
    }

    private static void says(String text, String... words) {
        Stream.of(words).forEach(w -> assertTrue(text.contains(w), w + " not in " + text));
    }

    /** No report and no line of the messages is told twice. */
    private static void nothingTwice(Session.Outcome outcome) {
        List<String> lines = Stream.concat(
                        outcome.out().lines(), outcome.messages().lines())
                .filter(l -> !l.startsWith(" "))
                .filter(l -> !l.isBlank())
                .toList();
        assertEquals(lines.size(), new HashSet<>(lines).size(), outcome.out());
    }

    @Test
    @Order(1)
    void anEmptyFolderIsNoReview() throws IOException {
        Session.Outcome outcome = review("2025-02-05");
        assertEquals(ExitCode.USAGE, outcome.status());
        says(outcome.messages(), "本年", "没有可以审查的文件");
        assertFalse(Files.exists(office.out()));
    }

    @Test
    @Order(2)
    void theFirstRoundCountsEverythingOnce() throws IOException {
        office.handIn();
        Session.Outcome outcome = review("2025-02-05");
        said = outcome.out();
        assertEquals(ExitCode.UNREADABLE, outcome.status(), outcome.messages());
        nothingTwice(outcome);
        says(
                outcome.out(),
                "共 41 份报告：退回 15，无法判定 2，需核实 0，通过 24，错误 19，警告 1，提示 1。",
                "应报送 40 个单位，已报送 38，缺报 2；迟报 0，另有 2 个单位不知道日期");
        says(outcome.messages(), "本次是 2024 年度第一轮（2025年2月5日）。", "缺报 2 个单位：云湖区气象局、云湖区经济社会调查队。");
        assertEquals("15 0 24 2", verdicts());
        says(Files.readString(office.out().resolve("index.html")), "云湖区气象局", "第一轮（2025年2月5日）");
        allCountTheSame(outcome);
        assertEquals(2, json().at("/summary/matters/0/reports").size());
        assertEquals("AG-09", json().at("/summary/matters/0/rule").asText());
        assertEquals(
                List.of("云湖区烟草专卖局", "云湖区税务局"),
                workbook("雷同的报告").rows().stream()
                        .map(row -> row.get("单位"))
                        .sorted()
                        .toList());
        ClerksWorkbook list = workbook("问题");
        assertEquals(22, list.rows().size() - list.count("指纹", ""), "one of the 21 is told of two reports");
        assertEquals(2, list.count("指纹", ""), "two that were not read");
        assertEquals(12, workbook("问题").count("规则", "T3-08"));
        assertEquals(3, workbook("问题").count("规则", "AG-09"));
        assertEquals(Map.of("催报函", 1L, "所报非本单位通知", 1L, "整改通知", 12L, "重报通知", 2L, "雷同通知", 2L), kinds());
        assertEquals(
                letters().size(),
                letters().stream()
                        .map(l -> l.replaceFirst(".*-", ""))
                        .distinct()
                        .count(),
                "one letter a unit");
    }

    /** What the page counts is what result, terminal and workbook count, and its rows are the reports. */
    private static void allCountTheSame(Session.Outcome outcome) throws IOException {
        String index = Files.readString(office.out().resolve("index.html"));
        JsonNode summary = json().path("summary");
        ClerksWorkbook reports = workbook("报告");
        Map<String, String> counts = new TreeMap<>();
        Pattern.compile("<dt>([^<]*)</dt><dd>([^<]*)</dd>")
                .matcher(index)
                .results()
                .forEach(pair -> counts.put(pair.group(1), pair.group(2)));
        Map.of("退回", "return", "需核实", "review", "通过", "pass", "无法判定", "unreadable")
                .forEach((name, code) -> {
                    assertEquals(summary.path("verdicts").path(code).asText("0"), counts.get(name), name + counts);
                    says(outcome.out(), name + " " + counts.get(name));
                    assertEquals(counts.get(name), Long.toString(reports.count("结论", name)), name);
                });
        if (summary.has("since")) {
            Map.of("新", "new", "仍在", "still", "已改正", "fixed").forEach((name, code) -> {
                assertEquals(summary.path("since").path(code).asText(), counts.get(name), name + counts);
                says(outcome.out(), name + " " + counts.get(name));
            });
            ClerksWorkbook findings = workbook("问题");
            assertEquals(counts.get("新"), Long.toString(findings.count("与上轮", "新")));
            assertEquals(counts.get("仍在"), Long.toString(findings.count("与上轮", "仍在")));
            assertEquals(counts.get("已改正"), Long.toString(workbook("上轮问题的去向").count("与上轮", "已改正")));
        }
        assertEquals(
                summary.path("reports").asInt(),
                Pattern.compile("href=\"units/([^\"#]*)")
                        .matcher(index)
                        .results()
                        .map(link -> link.group(1))
                        .distinct()
                        .count());
    }

    @Test
    @Order(3)
    void runAgainItSaysTheSame() throws IOException {
        List<String> before = letters();
        Session.Outcome again = review("2025-02-06");
        says(again.messages(), "报告没有变化，仍是 2024 年度第一轮（2025年2月5日），没有另起一轮。");
        assertEquals(said.replace("2025年2月5日", "2025年2月6日"), again.out());
        assertEquals(before, letters());
    }

    @Test
    @Order(4)
    void whatTheClerkDecidedInAnotherProgramCounts() throws IOException {
        ClerksWorkbook list = workbook("问题");
        assertEquals(2, list.decide("云湖区医疗保障局", "不是问题", "台账如此"));
        assertEquals(1, list.decide("云湖区审计局", "单位已说明", "来函说明，见附件"));
        assertEquals(1, list.decide("云湖区统计局", "属实", "已电话核实"));
        Path filled = folder.resolve("王科长填的.xlsx");
        list.save(filled);

        Session.Outcome outcome = review("2025-02-07", "--decisions=" + filled);
        says(outcome.messages(), "录入 4 条处理", "仍是 2024 年度第一轮");
        says(outcome.out(), "共 41 份报告：退回 13，无法判定 2，需核实 0，通过 26，错误 16，警告 1，提示 1");
        says(review("2025-02-07", "--decisions=" + filled).messages(), "录入 0 条处理");

        said = review("2025-02-07").out();
        assertEquals("13 0 26 2", verdicts());
        ClerksWorkbook shown = workbook("问题");
        assertEquals(2, shown.count("处理", "不是问题"));
        assertEquals(1, shown.count("理由", "来函说明，见附件"));
        assertEquals(4, shown.count("经办人", "王科长"));
        assertEquals(10, kinds().get("整改通知"), kinds().toString());
    }

    @Test
    @Order(5)
    void tenHandInAgain() throws IOException {
        office.resubmit();
        Session.Outcome outcome = review("2025-02-20");
        says(outcome.messages(), "本次是 2024 年度第二轮（2025年2月20日），与第一轮（2025年2月5日）比较");
        nothingTwice(outcome);
        assertEquals("5 0 35 1", verdicts(), outcome.out());
        assertEquals("0 8 11", since(), outcome.out());
        allCountTheSame(outcome);
        assertEquals(List.of("整改通知-云湖区商务局"), letters(), "whoever has not answered has a letter already");
        assertEquals(11, workbook("上轮问题的去向").count("与上轮", "已改正"));
        said = outcome.out();
        assertEquals(said, review("2025-02-20").out());
        assertEquals(List.of("整改通知-云湖区商务局"), letters());
    }

    @Test
    @Order(6)
    void aMistypedFolderTakesNothingAway() throws IOException {
        kept = content();
        Path one = Files.createDirectory(folder.resolve("一份"));
        Files.copy(office.in().resolve("云湖区林业局.xlsx"), one.resolve("云湖区林业局.xlsx"));
        Files.createDirectory(folder.resolve("空的"));
        refused(review("2025-02-21", "--output=" + office.in()), "不能互相包含");
        refused(review("2025-02-21", "--output=" + office.in().resolve("结果")), "不能互相包含");
        refused(review("2025-02-21", one), "上次审查的 41 个单位，这次没有其中 40 个", "--replace");
        refused(review("2025-02-21", folder.resolve("空的")), "空的", "没有可以审查的文件");
        refused(review("2025-02-21", folder.resolve("本牛")), "本牛");
        refused(review("2025-02-21", "--previous=" + folder.resolve("上牛")), "上牛");
        assertEquals(kept, content());
        says(review("2025-02-20").messages(), "仍是 2024 年度第二轮");
        assertEquals("0 8 11", since(), "nothing refused became a round");
    }

    private static void refused(Session.Outcome outcome, String... words) throws IOException {
        assertEquals(ExitCode.USAGE, outcome.status(), outcome.out() + outcome.messages());
        says(outcome.messages(), words);
        assertEquals(kept, content(), outcome.messages());
    }

    @Test
    @Order(7)
    void everybodyButTheMissingHasMendedIt() throws IOException {
        office.mend();
        Session.Outcome outcome = review("2025-03-05");
        says(outcome.messages(), "第三轮（2025年3月5日），与第二轮（2025年2月20日）比较", "缺报 1 个单位：云湖区气象局。");
        assertEquals("0 0 41 0", verdicts(), outcome.out());
        assertEquals("0 2 6", since(), outcome.out());
        allCountTheSame(outcome);
        List<String> again = List.of("第二次催报函-云湖区气象局");
        assertEquals(again, letters(), "the fourteen days of the first reminder are over");
        assertEquals(outcome.out(), review("2025-03-05").out());
        assertEquals(again, letters(), "a round reminds once");
    }

    @Test
    @Order(8)
    void theHistoryOfAUnitHasThreeRounds() {
        String history = Session.plain(
                        "history", "--store", office.out().resolve("gouji.db").toString(), "云湖区商务局")
                .out();
        says(
                history,
                "第一轮（2025年2月5日） 【退回】 87 分",
                "第二轮（2025年2月20日） 【退回】 87 分 新 0、仍在 2、已改正 0",
                "第三轮（2025年3月5日） 【通过】 100 分 新 0、仍在 0、已改正 2");
        assertEquals(3, history.lines().filter(l -> l.contains("轮（")).count(), history);
    }
}
