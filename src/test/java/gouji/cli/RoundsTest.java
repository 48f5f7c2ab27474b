package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.cli.terminal.ExitCode;
import gouji.json.Json;
import gouji.review.store.Store;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year's review in several rounds: resubmissions, repetitions, names, and what cannot be compared. */
class RoundsTest {
    private static final List<String> ROSTER = List.of("水利局", "林业局", "民政局", "教育局");

    @TempDir
    private Path folder;

    private Session session;
    private Path in;
    private Path out;
    private Path roster;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        in = Files.createDirectory(folder.resolve("报送"));
        out = folder.resolve("结果");
        roster = Files.writeString(folder.resolve("名册.csv"), "单位名称\n" + String.join("\n", ROSTER) + "\n");
        put("水利局.txt", Session.faulty());
        put("林业局.txt", of("林业局", Session.faulty()));
        put("民政局.txt", of("民政局", Session.clean()));
    }

    private static String of(String unit, String report) {
        return report.replace("水利局", unit);
    }

    private void put(String file, String text) throws IOException {
        Files.writeString(in.resolve(file), text);
    }

    private Session.Outcome review(Object... more) {
        return review("2025-02-10", more);
    }

    private Session.Outcome review(String day, Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                "review", in, "-o", out, "--roster", roster, "--as-of", day, "--format", "csv", "--fail-on", "never"));
        all.addAll(List.of(more));
        return session.run(all.toArray());
    }

    private JsonNode json() throws IOException {
        return Json.parse(Files.readAllBytes(out.resolve("review.json")));
    }

    private String since() throws IOException {
        JsonNode since = json().path("summary").path("since");
        return since.isMissingNode()
                ? "-"
                : Stream.of("new", "still", "fixed", "unknown", "unread")
                        .map(k -> since.get(k).asText())
                        .reduce("", (a, b) -> a + b + " ")
                        .strip();
    }

    private List<String> letters() throws IOException {
        Path notices = out.resolve("notices");
        if (!Files.exists(notices)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(notices)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aResubmissionUnderAnotherNameIsTheSameUnits() throws IOException {
        Session.Outcome first = review();
        assertTrue(first.messages().contains("本次是 2024 年度第一轮（2025年2月10日）。"), first.messages());
        assertEquals("-", since());
        assertEquals("第一轮", json().path("round").path("name").asText());

        Files.delete(in.resolve("水利局.txt"));
        put("关于报送年报的函(改).txt", Session.clean());
        put("民政局.txt", of("民政局", Session.faulty()));
        Session.Outcome second = review("2025-03-01");

        assertTrue(second.messages().contains("本次是 2024 年度第二轮（2025年3月1日），与第一轮（2025年2月10日）比较"), second.messages());
        assertEquals("1 1 1 0 0", since(), second.out());
        assertTrue(second.out().contains("第二轮与第一轮（2025年2月10日）比较：新 1、仍在 1、已改正 1。"), second.out());
        assertTrue(second.out().contains("已改正 X-1"), second.out());
    }

    @Test
    void aMissingUnitIsNoReportThatGoesBack() throws IOException {
        put("水利局.txt", Session.clean());
        put("林业局.txt", of("林业局", Session.clean()));

        String said = review().out();

        assertTrue(said.contains("【整批报告】"), said);
        assertFalse(said.contains("【退回】"), said);
        assertTrue(said.contains("退回 0"), said);
    }

    private String fingerprint(String unit) throws IOException {
        for (JsonNode report : json().path("reports")) {
            if (report.path("unit").asText().contains(unit)) {
                return report.at("/findings/0/fingerprint").asText();
            }
        }
        throw new AssertionError(unit);
    }

    private Path decided(String unit, String state, String more) throws IOException {
        return Files.writeString(
                folder.resolve(state + ".yaml"),
                "decisions:\n- fingerprint: " + fingerprint(unit) + "\n  state: " + state
                        + "\n  reason: 见复函\n  who: 王\n" + more);
    }

    @Test
    void whatWasNoProblemIsNotMended() throws IOException {
        review();
        Path right = decided("水利局", "不是问题", "");
        Path later = decided("林业局", "暂缓", "  until: 2025-12-31\n");
        review("2025-02-20", "--decisions", right, "--decisions", later);
        put("水利局.txt", Session.clean());
        put("林业局.txt", of("林业局", Session.clean()));

        Session.Outcome second = review("2025-03-01");

        assertEquals("0 0 1 0 0", since(), second.out());
    }

    @Test
    void everyResultTellsWhatChanged() throws IOException {
        review();
        put("水利局.txt", Session.clean());
        put("民政局.txt", of("民政局", Session.faulty()));
        review("2025-03-01");

        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains("第二轮（2025年3月1日），与第一轮（2025年2月10日）比较"), index);
        assertTrue(index.contains("<div><dt>已改正</dt><dd>1</dd></div>"), index);
        assertTrue(index.contains("data-name=\"since\" data-value=\"已改正\""), index);
        assertTrue(index.contains("<span>新 1</span>"), index);
        assertTrue(index.contains("<tr data-since=\"已改正\">"), index);

        String csv = Files.readString(out.resolve("review.csv"));
        assertTrue(csv.lines().anyMatch(l -> l.contains("民政局") && l.contains(",新,X-1,")), csv);
        assertTrue(csv.lines().anyMatch(l -> l.contains("林业局") && l.contains(",仍在,X-1,")), csv);
        assertTrue(csv.lines().anyMatch(l -> l.contains("水利局") && l.contains(",已改正,X-1,")), csv);

        assertEquals(
                List.of("仍在", "新"),
                column("问题", "与上轮").stream().distinct().sorted().toList());
        assertEquals(List.of("已改正"), column("上轮问题的去向", "与上轮"));
        assertEquals(
                List.of("仍在 1", "已改正 1", "新 1"),
                column("报告", "与上轮").stream().sorted().toList());

        assertTrue(page("水利局").contains("已改正 X-1"), page("水利局"));
        assertTrue(page("民政局").contains("·新"), page("民政局"));
    }

    private String page(String unit) throws IOException {
        try (Stream<Path> pages = Files.list(out.resolve("units"))) {
            return Files.readString(
                    pages.filter(p -> p.toString().contains(unit)).findFirst().orElseThrow());
        }
    }

    private List<String> column(String sheet, String name) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out.resolve("问题清单.xlsx")))) {
            Sheet rows = book.getSheet(sheet);
            int column = -1;
            List<String> values = new ArrayList<>();
            for (Row row : rows) {
                if (row.getRowNum() == 0) {
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        column = row.getCell(i).getStringCellValue().equals(name) ? i : column;
                    }
                } else if (row.getCell(column) != null
                        && !row.getCell(column).getStringCellValue().isEmpty()) {
                    values.add(row.getCell(column).getStringCellValue());
                }
            }
            return values;
        }
    }

    @Test
    void runningItAgainMakesNoNewRound() throws IOException {
        String first = review().out();
        Session.Outcome again = review("2025-02-11");
        assertTrue(again.messages().contains("报告没有变化，仍是 2024 年度第一轮（2025年2月10日），没有另起一轮。"), again.messages());
        assertEquals(first.replace("2025年2月10日", "2025年2月11日"), again.out());

        put("水利局.txt", Session.clean());
        String second = review("2025-03-01").out();
        Files.move(in.resolve("林业局.txt"), in.resolve("另一个名称.txt"));
        Session.Outcome renamed = review("2025-03-01");
        assertTrue(
                renamed.messages().contains("仍是 2024 年度第二轮（2025年3月1日），没有另起一轮，与第一轮（2025年2月10日）比较"), renamed.messages());
        assertEquals(second.replace("林业局.txt", "另一个名称.txt"), renamed.out());
        assertEquals("0 1 1 0 0", since(), "last is never itself");
        assertTrue(review("2025-03-01", "--against", "last").out().contains("与第一轮（2025年2月10日）比较"));
    }

    @Test
    void aRoundMayBeNamedAndComparedWithByNameOrDay() throws IOException {
        review("2025-02-10", "--round", "初审");
        put("水利局.txt", Session.clean());
        review("2025-03-01");
        put("林业局.txt", of("林业局", Session.clean()));

        Session.Outcome third = review("2025-03-20", "--round", "终审", "--against", "初审");
        assertTrue(third.messages().contains("年度终审（2025年3月20日），与初审（2025年2月10日）比较"), third.messages());
        assertEquals("0 0 2 0 0", since());

        for (String second : List.of("第二轮", "2025-03-01", "round 2")) {
            Session.Outcome again = review("2025-03-20", "--against", second);
            assertTrue(again.messages().contains("仍是 2024 年度终审"), again.messages());
            assertEquals("0 0 1 0 0", since(), second);
        }
        assertEquals("-", none());
        assertEquals(List.of("初审", "第二轮", "终审"), history());
    }

    private String none() throws IOException {
        Session.Outcome none = review("2025-03-20", "--against", "none");
        assertFalse(none.out().contains("比较"), none.out());
        return since();
    }

    private List<String> history() {
        return session.run("history", "--store", out.resolve("gouji.db"), "林业局")
                .out()
                .lines()
                .filter(line -> line.contains("（2025年"))
                .map(line -> line.strip().replaceAll("（.*", ""))
                .toList();
    }

    @Test
    void aRoundIsNotLostToItsName() throws IOException {
        review("2025-02-10", "--round", "初审");
        assertTrue(review("2025-02-11", "--round", "初审").messages().contains("仍是 2024 年度初审（2025年2月10日）"));

        put("水利局.txt", Session.clean());
        Session.Outcome taken = review("2025-03-01", "--round", "初审");
        assertEquals(ExitCode.USAGE, taken.status());
        assertTrue(taken.messages().contains("初审：已经有了（2025年2月10日），那一轮的报告与这次的不同"), taken.messages());
        assertEquals("初审", json().path("round").path("name").asText(), "the former result stays");

        assertTrue(review("2025-03-01", "--round", "复审").messages().contains("复审（2025年3月1日），与初审（2025年2月10日）比较"));
        assertTrue(review("2025-03-02", "--round", "复核").messages().contains("复核（2025年3月2日），与复审"), "a new name");
    }

    @Test
    void aNameThatWouldMislead() throws IOException {
        for (String name : List.of("last", "none", "2025-01-01")) {
            Session.Outcome refused = review("2025-02-10", "--round", name);
            assertEquals(ExitCode.USAGE, refused.status(), name);
            assertTrue(refused.messages().contains("不能用作轮次的名称"), refused.messages());
        }
        assertTrue(review("2025-02-10", "--round", "第三轮").messages().contains("第三轮：下一轮是第一轮"));
        assertTrue(review("2025-02-10", "--round", "第一轮").messages().contains("第一轮（2025年2月10日）。"));
    }

    @Test
    void aRoundThatIsNotThereIsToldWithThoseThatAre() throws IOException {
        Session.Outcome none = review("2025-02-10", "--against", "第一轮");
        assertEquals(ExitCode.USAGE, none.status());
        assertTrue(none.messages().contains("第一轮：没有这一轮"), none.messages());
        assertFalse(Files.exists(out.resolve("index.html")), "nothing is written");

        assertEquals(ExitCode.OK, review("2025-02-10", "--against", "last").status(), "there may be none before");
        put("水利局.txt", Session.clean());
        for (String wrong : List.of("第九轮", "2025-02-11")) {
            Session.Outcome missing = review("2025-03-01", "--against", wrong);
            assertEquals(ExitCode.USAGE, missing.status());
            assertTrue(
                    missing.messages().contains(wrong + "：没有这一轮，也没有这个文件或者文件夹；可以比较的有：2024 年度第一轮（2025年2月10日）"),
                    missing.messages());
        }
    }

    @Test
    void aRoundOfAnotherYearIsNotComparedWith() throws IOException {
        review("2025-02-10", "--round", "初审");
        for (String unit : List.of("水利局", "林业局", "民政局")) {
            put(unit + ".txt", of(unit, Session.clean()).replace("2024", "2025"));
        }
        Session.Outcome next = review("2026-02-10");
        assertTrue(next.messages().contains("本次是 2025 年度第一轮"), next.messages());
        assertEquals("-", since());

        Session.Outcome other = review("2026-02-10", "--against", "初审");
        assertEquals(ExitCode.USAGE, other.status());
        assertTrue(other.messages().contains("初审：没有这一轮"), other.messages());
    }

    @Test
    void nothingIsFixedOrNewBecauseOfAReportThatWasNotRead() throws IOException {
        review();
        String good = Files.readString(in.resolve("水利局.txt"));
        Files.delete(in.resolve("水利局.txt"));
        scan("水利局.pdf");
        review("2025-03-01");
        assertEquals("0 1 0 0 1", since());
        assertTrue(Files.readString(out.resolve("index.html")).contains("<span>无法比较</span>"));

        Files.delete(in.resolve("水利局.pdf"));
        put("水利局改.txt", good);
        Session.Outcome third = review("2025-03-20");
        assertEquals("0 1 0 1 1", since(), third.out());
        assertTrue(third.out().contains("有 1 份报告没有读出来"), third.out());
        assertEquals("0 2 0 0 0", against("第一轮"), "both were read");
    }

    private String against(String round) throws IOException {
        review("2025-03-20", "--against", round);
        return since();
    }

    /** A file of a kind that has no text to read. */
    private void scan(String name) throws IOException {
        try (FileOutputStream file = new FileOutputStream(in.resolve(name).toFile())) {
            file.write(new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', '\n'});
        }
    }

    @Test
    void aReportNobodyKnowsTheUnitOfMayBeThatOfAUnitThatSeemsNew() throws IOException {
        scan("扫描001.pdf");
        review();
        put("教育局.txt", of("教育局", Session.faulty()));
        review("2025-03-01");
        assertEquals("1 2 0 0 1", since(), "it is there still, and the unit is new");

        Files.delete(in.resolve("扫描001.pdf"));
        assertEquals("0 2 0 1 1", againstFirst());
    }

    private String againstFirst() throws IOException {
        review("2025-03-02", "--against", "第一轮");
        return since();
    }

    @Test
    void whatCannotBeToldIsNotFixed() throws IOException {
        Path rule = session.rules().resolve("quality/x.drl");
        Files.writeString(rule, Files.readString(rule).replace("@fix(", "@needs(\"section/problems\")\n    @fix("));
        review();
        String text = Session.faulty();
        int from = text.indexOf("五、");
        put("水利局.txt", text.substring(0, from) + text.substring(text.indexOf("六、")));
        review("2025-03-01");

        JsonNode water = report("水利局");
        assertEquals(0, water.path("fixed").size(), water.toPrettyString());
        assertEquals("X-1", water.path("unseen").path(0).path("rule").asText(), water.toPrettyString());
        assertEquals("0 1 0 1 0", since());
    }

    private JsonNode report(String unit) throws IOException {
        for (JsonNode report : json().path("reports")) {
            if (report.path("unit").asText().contains(unit)) {
                return report;
            }
        }
        throw new AssertionError(unit);
    }

    /** Rules that go by several reports: who is missing, and whose text is that of another. */
    private void rule(String... files) throws IOException {
        for (String file : files) {
            Path rule = session.rules().resolve(file);
            Files.createDirectories(rule.getParent());
            Files.copy(Path.of("rules", file), rule);
        }
    }

    @Test
    void aUnitThatHandsInAfterAllIsMended() throws IOException {
        rule("roster/reports.drl");
        review();
        assertTrue(json().toString().contains("\"PB-04\",\"severity\""), json().toString());
        put("教育局.txt", of("教育局", Session.clean()) + "另有说明。\n");
        Session.Outcome second = review("2025-03-01");

        // two units have handed in the same report all along, and each is told so
        assertEquals("0 4 1 0 0", since(), second.out());
        assertTrue(second.out().contains("已改正 PB-04"), second.out());
    }

    @Test
    void textsThatWereAlikeAreNotMendedByAScan() throws IOException {
        rule("batch/prose.drl", "settings.yaml");
        assertEquals(ExitCode.OK, review().status(), review().messages());
        int alike = count("QL-08");
        assertTrue(alike > 2, json().toPrettyString());

        Files.delete(in.resolve("水利局.txt"));
        Files.delete(in.resolve("林业局.txt"));
        scan("水利局.pdf");
        scan("林业局.pdf");
        Session.Outcome second = review("2025-03-01");
        assertEquals(0, count("QL-08"), second.out());
        assertEquals(
                "0 0 0 " + (alike - 2) + " 2",
                since(),
                "of the two unread nothing is said, of the others not that it is gone");
    }

    private int count(String rule) throws IOException {
        int count = 0;
        for (JsonNode report : json().path("reports")) {
            for (JsonNode finding : report.path("findings")) {
                count += finding.path("rule").asText().equals(rule) ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aReviewThatWasBrokenOffCountsForNothing() throws IOException {
        review();
        put("水利局.txt", Session.clean());
        try (Store store = Store.open(out.resolve("gouji.db"))) {
            // killed while it was judged
            store.past().record(LocalDate.of(2025, 3, 1), "hash");
        }

        assertTrue(review("2025-03-02").messages().contains("本次是 2024 年度第二轮（2025年3月2日），与第一轮（2025年2月10日）"));
        assertEquals("0 1 1 0 0", since());
    }

    @Test
    void oneLetterForOneMatter() throws IOException {
        review();
        assertEquals(List.of("催报函-教育局2024.docx", "整改通知-林业局2024.docx", "整改通知-水利局2024.docx"), shortened());

        put("水利局.txt", Session.faulty() + "\n");
        put("民政局.txt", of("民政局", Session.faulty()));
        review("2025-03-01");
        assertEquals(List.of("整改通知-民政局2024.docx", "整改通知-水利局2024.docx"), shortened(), "one has not handed in again");
        assertEquals(shortened(), again(), "the same letters when it is run again");
        String index = Files.readString(out.resolve("index.html"));
        assertTrue(index.contains("已发函待反馈（2025年2月10日）"), index);
        assertTrue(index.contains("data-name=\"since\" data-value=\"已发函待反馈\""), index);
        assertTrue(letter("水利局").contains("上一轮已指出，仍未改正"), letter("水利局"));

        put("林业局.txt", of("林业局", Session.clean()));
        review("2025-03-20");
        assertEquals(List.of(), shortened());
    }

    private List<String> again() throws IOException {
        review("2025-03-01");
        return shortened();
    }

    private List<String> shortened() throws IOException {
        return letters().stream()
                .map(name -> name.replaceAll("-.*(?=.{3}2024)", "-"))
                .toList();
    }

    private String letter(String unit) throws IOException {
        Path file = out.resolve("notices")
                .resolve(letters().stream()
                        .filter(l -> l.contains(unit))
                        .findFirst()
                        .orElseThrow());
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            StringBuilder text = new StringBuilder();
            document.getTables().forEach(table -> text.append(table.getText()));
            return text.toString();
        }
    }

    @Test
    void historyGoesByRounds() throws IOException {
        review();
        put("水利局.txt", Session.clean());
        review("2025-03-01");
        review("2025-03-02");

        String history = session.run("history", "--store", out.resolve("gouji.db"), "水利局")
                .out();
        assertTrue(history.contains("第一轮（2025年2月10日） 【退回】"), history);
        assertTrue(history.contains("第二轮（2025年3月1日） 【通过】 100 分 新 0、仍在 0、已改正 1"), history);
        assertEquals(2, history.lines().filter(line -> line.contains("（2025年")).count(), history);
    }

    @Test
    void everythingIsToldInEnglishAsWell() throws IOException {
        review();
        put("水利局.txt", Session.clean());
        Session.Outcome second = review("2025-03-01", "--lang", "en");
        assertTrue(
                second.messages().contains("This is round 2 (2025-03-01) of 2024, compared with round 1 (2025-02-10)"),
                second.messages());
        assertTrue(
                second.out().contains("round 2 beside round 1 (2025-02-10): 0 new, 1 still there, 1 fixed."),
                second.out());
    }
}
