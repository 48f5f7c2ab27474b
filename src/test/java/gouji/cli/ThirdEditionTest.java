package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.form.ThirdEdition;
import gouji.json.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new edition of the form is a file of data: every command reads, checks and prints it as it does the others. */
class ThirdEditionTest {
    private static final String PRINTED = "表三 · （三）不予公开 " + ThirdEdition.LABEL;

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void addTheEdition() throws IOException {
        rules = ThirdEdition.rules(folder.resolve("rules"));
    }

    @Test
    void aRightReportPassesTheSums() throws IOException {
        JsonNode report = checked(ThirdEdition.report());
        assertEquals(List.of(), findings(report));
        assertEquals(2024, report.path("edition").intValue());
        assertEquals(List.of("pass", "pass", "pass"), outcomes(report));
    }

    @Test
    void aReportOfTheYearBeforeIsReadInItsOwnEdition() throws IOException {
        JsonNode report = checked(ThirdEdition.before());
        assertEquals(List.of(), findings(report));
        assertEquals(List.of("pass", "pass", "pass"), outcomes(report));
        JsonNode facts = facts(ThirdEdition.before());
        facts.path("tables")
                .forEach(table -> assertEquals(2021, table.path("edition").intValue()));
        assertEquals(0, facts.path("absent").size());
    }

    @Test
    void aWrongFigureInTheNewRowIsNamedAsPrinted() throws IOException {
        JsonNode one = checked(changed("决策事项\t1\t0", "决策事项\t2\t0"));
        assertEquals(List.of("T3-08 " + PRINTED + " · 自然人填“2”，改为 1 后全部合计相符，疑为此格填错。"), findings(one));
        JsonNode total = checked(changed("决策事项\t1\t0\t0\t0\t0\t0\t1", "决策事项\t1\t1\t0\t0\t0\t0\t1"));
        assertTrue(
                findings(total).stream().anyMatch(f -> f.contains(PRINTED)),
                findings(total).toString());
    }

    @Test
    void aFigureMissingInTheSumsOfTheNewRowIsTold() throws IOException {
        List<String> told = findings(checked(changed("决策事项\t1\t0\t0\t0\t0\t0\t1", "决策事项\t2\t3\t0\t0\t0\t0\t1")));
        assertTrue(told.contains("T3-01 " + PRINTED + " · 总计填 1，六类申请人之和为 5（2+3+0+0+0+0=5）。"), told.toString());
        assertTrue(
                told.stream().anyMatch(f -> f.startsWith("T3-02 ") && f.contains("（一）至（六）各行之和为 6")), told.toString());
    }

    @Test
    void aReportWithoutTheNewRowLacksIt() throws IOException {
        List<String> told = findings(checked(ThirdEdition.before().replace("2023", "2024")));
        assertEquals(List.of("ST-11 " + PRINTED + "在报告中没有。"), told);
    }

    @Test
    void theNewRowInAReportOfTheYearBeforeIsAnotherEdition() throws IOException {
        List<String> told = findings(checked(ThirdEdition.report().replace("2024", "2023")));
        assertTrue(told.stream().anyMatch(f -> f.startsWith("ST-09 ")), told.toString());
        assertTrue(told.stream().noneMatch(f -> f.startsWith("T3-")), told.toString());
    }

    @Test
    void factsAndBlankFormHaveTheRow() throws IOException {
        JsonNode facts = facts(ThirdEdition.report());
        assertEquals(7, rows(facts).size());
        assertEquals("1", rows(facts).get(6).path("value").asText());
        Path read = Files.writeString(folder.resolve("facts.json"), "[" + facts + "]");
        assertEquals(List.of(), findings(check(read)));
        JsonNode blank = json(run("extract", "--blank").out()).get(0);
        assertEquals(7, rows(blank).size());
        assertEquals(2024, blank.path("edition").intValue());
        assertEquals(PRINTED + " · 总计", rows(blank).get(6).path("label").asText());
    }

    @Test
    void pagesAndWorkbooksHaveTheRow() throws IOException {
        Path out = folder.resolve("out");
        Path now = written("new.txt", changed("决策事项\t1\t0", "决策事项\t2\t0"));
        run("review", "--previous", written("old.txt", ThirdEdition.before()), now, "-o", out);
        assertTrue(text(out.resolve("units"), ".html").contains(ThirdEdition.LABEL));
        try (Stream<Path> books = Files.list(out);
                XSSFWorkbook book = new XSSFWorkbook(
                        Files.newInputStream(books.filter(f -> f.toString().endsWith(".xlsx"))
                                .findFirst()
                                .orElseThrow()))) {
            assertTrue(new XSSFExcelExtractor(book).getText().contains(PRINTED));
        }
        assertTrue(run("check", "--format", "html", written("right.txt", ThirdEdition.report()))
                .out()
                .contains(ThirdEdition.LABEL));
    }

    @Test
    void anAreaAddsUpTheNewRow() throws IOException {
        String whole = doubled(ThirdEdition.report()).replace("云溪县水利局", "云溪县人民政府");
        assertEquals(List.of(), area(whole));
        List<String> told = area(whole.replace("决策事项\t2\t0", "决策事项\t1\t0"));
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains(PRINTED + " · 自然人"), told.get(0));
    }

    /** What is found in the sums of an area whose office and only department have the same figures. */
    private List<String> area(String whole) throws IOException {
        Path roster = Files.writeString(folder.resolve("名册.csv"), """
                单位名称,类型,上级,汇总
                云溪县人民政府,政府,,是
                云溪县人民政府办公室,部门,云溪县,
                云溪县水利局,部门,云溪县,
                """);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        String own = ThirdEdition.report();
        Files.writeString(reports.resolve("a.txt"), own);
        Files.writeString(reports.resolve("b.txt"), own.replace("云溪县水利局", "云溪县人民政府办公室"));
        Files.writeString(reports.resolve("c.txt"), whole);
        Path out = folder.resolve("area");
        run("review", "--roster", roster, reports, "-o", out);
        List<String> told = new ArrayList<>();
        for (JsonNode report :
                json(Files.readString(out.resolve("review.json"))).path("reports")) {
            if (report.path("unit").asText().equals("云溪县人民政府")) {
                told.addAll(findings(report));
            }
        }
        assertFalse(told.isEmpty(), "its prose differs from its tables");
        return told.stream().filter(f -> f.startsWith("AG-")).toList();
    }

    /** The same text with every figure of its tables doubled. */
    private static String doubled(String report) {
        return Pattern.compile("(?m)(?<=\t|^)[0-9.]+(?=\t|$)").matcher(report).replaceAll(figure -> new BigDecimal(
                        figure.group())
                .multiply(new BigDecimal(2))
                .toPlainString());
    }

    private static List<JsonNode> rows(JsonNode facts) {
        List<JsonNode> rows = new ArrayList<>();
        facts.path("cells").forEach(cell -> {
            if (cell.path("row").asText().equals(ThirdEdition.ROW)) {
                rows.add(cell);
            }
        });
        return rows;
    }

    private static String changed(String from, String to) throws IOException {
        String report = ThirdEdition.report();
        assertTrue(report.contains(from));
        return report.replace(from, to);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private JsonNode checked(String text) throws IOException {
        return check(written("report.txt", text));
    }

    private JsonNode check(Path file) throws IOException {
        return json(run("check", "--format", "json", file).out())
                .path("reports")
                .get(0);
    }

    private JsonNode facts(String text) throws IOException {
        return json(run("extract", written("report.txt", text)).out()).get(0);
    }

    private static JsonNode json(String text) throws IOException {
        return Json.MAPPER.readTree(text);
    }

    private Session.Outcome run(Object... arguments) {
        List<String> all =
                new ArrayList<>(Stream.of(arguments).map(Object::toString).toList());
        all.add(1, "--rules=" + rules);
        Session.Outcome outcome = Session.plain(all.toArray(String[]::new));
        assertFalse(outcome.out().isBlank(), outcome.messages());
        return outcome;
    }

    private static List<String> findings(JsonNode report) {
        List<String> all = new ArrayList<>();
        report.path("findings")
                .forEach(f -> all.add(
                        f.path("rule").asText() + " " + f.path("message").asText()));
        return all;
    }

    private static List<String> outcomes(JsonNode report) {
        List<String> all = new ArrayList<>();
        List.of("T3-01", "T3-02", "T3-03")
                .forEach(rule -> all.add(
                        report.path("outcomes").path(rule).path("outcome").asText()));
        return all;
    }

    private static String text(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Files.readString(
                    files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow());
        }
    }
}
