package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office decides goes into the workbook, from there into the store, and counts from then on. */
class DecisionsTest {
    private static final String NAMED = "问题清单.xlsx";

    @TempDir
    private Path folder;

    private Session session;
    private Path reports;
    private Path report;
    private Path out;
    private Path filled;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        reports = Files.createDirectory(folder.resolve("报告"));
        report = Files.writeString(reports.resolve("乙局.txt"), Session.faulty());
        out = folder.resolve("结果");
        filled = folder.resolve("填好.xlsx");
    }

    private Session.Outcome review(Object... more) {
        List<Object> all = new ArrayList<>(List.of("review", reports, "-o", out, "--as-of=2025-02-01"));
        all.addAll(List.of(more));
        return session.run(all.toArray());
    }

    /** Fills in the row of the only finding, as a clerk would. */
    private void fill(String state, String reason, String who, Object until) throws IOException {
        try (InputStream in = Files.newInputStream(out.resolve(NAMED));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("问题");
            Map<String, Integer> columns = columns(sheet);
            Row row = row(sheet, columns.get("规则"), "X-1");
            put(row, columns.get("处理"), state);
            put(row, columns.get("理由"), reason);
            put(row, columns.get("经办人"), who);
            put(row, columns.get("期限"), until);
            save(book);
        }
    }

    private static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns;
    }

    private static Row row(Sheet sheet, int column, String text) {
        for (Row row : sheet) {
            if (text.equals(new DataFormatter().formatCellValue(row.getCell(column)))) {
                return row;
            }
        }
        throw new AssertionError(text);
    }

    private static void put(Row row, int column, Object value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof LocalDate day) {
            CellStyle style = row.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat("m\"月\"d\"日\""));
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } else {
            // the library leaves what stood in a cell beside what is put there
            cell.setBlank();
            cell.setCellValue((String) value);
        }
    }

    private void save(XSSFWorkbook book) throws IOException {
        try (OutputStream file = Files.newOutputStream(filled)) {
            book.write(file);
        }
    }

    private List<String> shown() throws IOException {
        try (InputStream in = Files.newInputStream(out.resolve(NAMED));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("问题");
            Map<String, Integer> columns = columns(sheet);
            Row row = row(sheet, columns.get("规则"), "X-1");
            assertEquals(1, sheet.getDataValidations().size());
            assertEquals(
                    List.of("属实", "不是问题", "单位已说明", "暂缓", "基线"),
                    List.of(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues()));
            return List.of("处理", "理由", "经办人", "期限").stream()
                    .map(c -> new DataFormatter().formatCellValue(row.getCell(columns.get(c))))
                    .toList();
        }
    }

    @Test
    void whatTheWorkbookSaysCountsFromThenOn() throws IOException {
        assertEquals(ExitCode.FINDINGS, review().status());
        assertEquals(List.of("", "", "", ""), shown());
        fill("不是问题", " 原文如此，电话 13812345678 ", "王科长", "");

        Session.Outcome first = review("--decisions", filled);
        assertEquals(ExitCode.OK, first.status(), first.out() + first.messages());
        assertTrue(first.messages().contains("录入 1 条处理"), first.messages());
        assertTrue(first.out().contains("已豁免 X-1") && first.out().contains("不是问题 · 原文如此"), first.out());
        assertTrue(review("--decisions", filled).messages().contains("录入 0 条处理"));

        Session.Outcome later = review();
        assertEquals(ExitCode.OK, later.status(), "the store remembers");
        assertFalse(later.messages().contains("处理"), later.messages());
        assertEquals(List.of("不是问题", "原文如此，电话 138****5678", "王科长", ""), shown());
        assertFalse(Files.readString(out.resolve("index.html")).contains("13812345678"));
        var waived = Json.parse(Files.readAllBytes(out.resolve("review.json"))).at("/reports/0/waived/0");
        assertEquals("dismissed", waived.at("/decision/state").asText());
        assertEquals("2025-02-01", waived.at("/decision/when").asText());
        assertTrue(waived.path("reason").asText().startsWith("原文如此"));
        try (Stream<Path> files = Files.walk(out)) {
            assertEquals(
                    List.of(), files.filter(f -> f.toString().contains("整改通知")).toList());
        }

        Files.copy(out.resolve(NAMED), filled, StandardCopyOption.REPLACE_EXISTING);
        assertTrue(review("--decisions", filled).messages().contains("录入 0 条处理"), "nothing was changed in it");
    }

    @Test
    void itStaysAFindingOfTheNextRoundWhenSomethingElseChanges() throws IOException {
        review();
        fill("单位已说明", "来函说明", "王", "");
        review("--decisions", filled);
        String more = Files.readString(report);
        Files.writeString(report, more.replace("一、总体情况", "一、总体情况\n本年度工作有序开展。"));

        assertEquals(ExitCode.OK, review().status());
    }

    @Test
    void whatIsPutOffCountsAgainAndIsTold() throws IOException {
        review();
        fill("暂缓", "等口径", "王", LocalDate.of(2025, 2, 15));
        assertEquals(ExitCode.OK, review("--decisions", filled).status());

        Session.Outcome after = session.run("review", reports, "-o", out, "--as-of=2025-02-16");
        assertEquals(ExitCode.FINDINGS, after.status());
        assertTrue(after.messages().contains("有 1 条处理已过期限，问题重新计入："), after.messages());
        assertTrue(after.out().contains("2025年2月15日 到期"), after.out());
        assertEquals(List.of("暂缓", "等口径", "王", "2025-02-15"), shown());

        fill("属实", "", "", "");
        Session.Outcome confirmed =
                session.run("review", reports, "-o", out, "--as-of=2025-02-16", "--decisions", filled);
        assertEquals(ExitCode.FINDINGS, confirmed.status());
        assertTrue(confirmed.messages().contains("其中 1 条取代以前的"), confirmed.messages());
        assertTrue(confirmed.out().contains("·属实"), confirmed.out());
        assertTrue(Files.readString(out.resolve("index.html")).contains("已处理的问题"));
    }

    @Test
    void rowsThatCannotBeTakenAreToldWithTheirPlace() throws IOException {
        review();
        fill("不是问题", "", "王", "");
        Session.Outcome outcome = review("--decisions", filled);
        assertEquals(ExitCode.FINDINGS, outcome.status());
        assertTrue(outcome.messages().contains("工作表“问题”第 2 行：缺少理由（reason）。这一条没有采用。"), outcome.messages());
        fill("不对", "因", "王", "");
        assertTrue(review("--decisions", filled).messages().contains("第 2 行：没有“不对”这种处理"));
    }

    @Test
    void aWorkbookFilledInWhereItLiesIsNotLost() throws IOException {
        review();
        fill("不是问题", "原文如此", "王", "");
        Files.copy(filled, out.resolve(NAMED), StandardCopyOption.REPLACE_EXISTING);

        Session.Outcome again = review();
        assertEquals(ExitCode.OK, again.status(), again.messages());
        assertTrue(again.messages().contains("录入 1 条处理"), again.messages());
        assertFalse(review().messages().contains("处理"), "the one it left says nothing new");

        fill("单位已说明", "来函", "", "");
        Files.copy(filled, out.resolve(NAMED), StandardCopyOption.REPLACE_EXISTING);
        Session.Outcome lacking = review("--decisions", out.resolve(NAMED));
        assertTrue(lacking.messages().contains("缺少经办人"), lacking.messages());
        assertEquals(1, lacking.messages().split("缺少经办人", -1).length - 1, lacking.messages());
        Path kept = out.resolve("问题清单（有未采用的处理）.xlsx");
        assertEquals(-1, Files.mismatch(filled, kept));
        review();
        assertTrue(Files.exists(kept));
    }

    @Test
    void decisionsGoToColleaguesAsYaml() throws IOException {
        review();
        fill("不是问题", "=1+1 不是公式", "王", "");
        review("--decisions", filled);
        Path yaml = folder.resolve("处理.yaml");
        Object store = out.resolve("gouji.db");

        Session.Outcome written = session.run("decisions", "export", "--store", store, "-o", yaml);
        assertEquals(ExitCode.OK, written.status(), written.messages());
        assertTrue(written.messages().contains("已把 1 条处理写入"), written.messages());
        assertTrue(Files.readString(yaml).contains("state: \"不是问题\""), Files.readString(yaml));

        Session.Outcome check = session.run("check", "--decisions", yaml, reports);
        assertEquals(ExitCode.OK, check.status(), check.out() + check.messages());
        assertEquals("", check.messages());

        Path other = folder.resolve("另一处");
        session.run("review", reports, "-o", other);
        Object theirs = other.resolve("gouji.db");
        Session.Outcome read = session.run("decisions", "import", "--store", theirs, yaml);
        assertEquals(ExitCode.OK, read.status(), read.messages());
        assertTrue(session.run("decisions", "import", "--store", theirs, yaml, filled)
                .messages()
                .contains("录入 0 条"));
        assertEquals(ExitCode.OK, session.run("review", reports, "-o", other).status());
        assertEquals(
                ExitCode.USAGE,
                session.run("decisions", "export", "--store", folder.resolve("无.db"))
                        .status());
    }

    @Test
    void whatMeetsNothingIsToldInOneLineAKind() throws IOException {
        review();
        fill("不是问题", "原文如此", "王", "");
        review("--decisions", filled);
        Files.writeString(report, Session.clean());
        Path yaml = Files.writeString(folder.resolve("处理.yaml"), """
                decisions:
                - {rule: Z-9, unit: 甲局, state: 不是问题, reason: 因, who: 王}
                - {rule: X-1, unit: 无此单位, state: 不是问题, reason: 因, who: 王}
                - {rule: X-1, unit: 无此单位, year: 1999, state: 不是问题, reason: 因, who: 王}
                """);

        Session.Outcome outcome = review("--decisions", yaml);

        assertEquals(ExitCode.OK, outcome.status());
        for (String line : List.of(
                "有 1 条处理写的规则，规则集里没有（或者已经关掉）：甲局 Z-9。",
                "有 2 条处理写的单位，名册和这次的报告里都没有：甲局 Z-9、无此单位 X-1。",
                "有 1 条处理的问题这次没有再出现：")) {
            assertTrue(outcome.messages().contains(line), outcome.messages());
        }
        Session.Outcome english = review("--lang=en");
        assertTrue(english.messages().contains("1 decision names a rule"), english.messages());
    }
}
