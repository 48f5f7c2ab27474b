package gouji.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.cli.Session;
import gouji.cli.terminal.ExitCode;
import gouji.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    private Session session;
    private Path reports;
    private Path clean;
    private Path faulty;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        reports = Files.createDirectory(folder.resolve("报告 一"));
        clean = Files.writeString(reports.resolve("甲 局.txt"), Session.clean());
        faulty = Files.writeString(reports.resolve("乙局.txt"), Session.faulty());
    }

    @Test
    void aCleanReportPasses() {
        Session.Outcome outcome = session.run("check", clean);

        assertEquals(ExitCode.OK, outcome.status(), outcome.out());
        assertTrue(outcome.out().startsWith("【通过】"), outcome.out());
        assertEquals("", outcome.messages());
    }

    @Test
    void findingsFailTheRunOnlyAtTheWeightAskedFor() {
        assertEquals(ExitCode.FINDINGS, session.run("check", faulty).status());
        assertEquals(
                ExitCode.FINDINGS,
                session.run("check", "--fail-on", "warning", faulty).status());
        assertEquals(
                ExitCode.OK, session.run("check", "--fail-on", "never", faulty).status());
    }

    @Test
    void whatCannotBeReadOutranksFindings() throws IOException {
        Path broken = Files.write(reports.resolve("丙局.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        Session.Outcome outcome = session.run("check", "--fail-on", "never", reports);

        assertEquals(ExitCode.UNREADABLE, outcome.status());
        assertTrue(outcome.out().contains("无法判定"), outcome.out());
        assertTrue(outcome.out().contains("毫无问题"), outcome.out());
        assertEquals(ExitCode.UNREADABLE, session.run("check", broken).status());
        assertEquals(
                ExitCode.UNREADABLE,
                session.run("check", folder.resolve("没有.txt")).status());
    }

    @Test
    void aBrokenRuleBookIsToldWithFileAndLine() throws IOException {
        Path rule = session.rules().resolve("quality/x.drl");
        Files.writeString(rule, Files.readString(rule).replace("Sentence(section", "Sentence(sektion"));

        Session.Outcome outcome = session.run("check", clean);

        assertEquals(ExitCode.RULES, outcome.status());
        assertTrue(outcome.messages().contains("quality/x.drl:11"), outcome.messages());
        assertEquals("", outcome.out());
        assertEquals(
                ExitCode.RULES,
                session.run("check", "--rules=" + folder.resolve("none"), clean).status());
    }

    @Test
    void noStackTraceUnlessAskedFor() throws IOException {
        Files.writeString(session.rules().resolve("quality/y.drl"), "rule {");

        assertFalse(session.run("check", clean).messages().contains("\tat "));
        assertTrue(session.run("check", "--debug", clean).messages().contains("\tat "));
    }

    @Test
    void usageIsToldInTheLanguageAskedFor() {
        Session.Outcome chinese = session.run("check", "--nonsense", clean);
        Session.Outcome english = session.run("check", "--lang", "en", "--nonsense", clean);

        assertEquals(ExitCode.USAGE, chinese.status());
        assertTrue(chinese.messages().startsWith("命令有误"), chinese.messages());
        assertTrue(english.messages().startsWith("Wrong usage"), english.messages());
        assertEquals("", chinese.out());
        assertEquals(ExitCode.USAGE, session.run("check").status());
        assertEquals(ExitCode.USAGE, Session.plain().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void theNumberOfThreadsCannotBeSeen(String format) throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.copy(i % 3 == 0 ? faulty : clean, reports.resolve("第" + i + "份.txt"));
        }

        String alone = session.run("check", "--as-of=2025-01-31", "--format", format, "--jobs=1", reports)
                .out();

        assertEquals(
                alone,
                session.run("check", "--as-of=2025-01-31", "--format", format, "--jobs=4", reports)
                        .out());
    }

    @Test
    void factsAreJudgedAsTheReportTheyCameFrom() throws IOException {
        Path facts = folder.resolve("facts.json");
        assertEquals(ExitCode.OK, session.run("extract", "-o", facts, reports).status());

        assertEquals(json("check", reports), json("check", facts));
        assertFalse(Files.readString(facts).contains("13812345678"));
    }

    @Test
    void whatIsGivenOutweighsWhatIsReadAndIsMarked() throws IOException {
        Files.writeString(reports.resolve("甲 局.gouji.yaml"), "unit: 丁县丁局\nyear: 2023\n");

        JsonNode report = json("check", "--year=2022", "--kind=other", clean).at("/reports/0");

        assertEquals("丁县丁局", report.path("unit").asText());
        assertEquals(2022, report.path("year").asInt());
        assertEquals("other", report.path("kind").asText());
        assertEquals("[\"kind\",\"unit\",\"year\"]", report.path("given").toString());
    }

    @Test
    void aSidecarWithASlipIsAProblemOfItsReport() throws IOException {
        Files.writeString(reports.resolve("甲 局.txt.gouji.yaml"), "jahr: 2023\n");

        Session.Outcome outcome = session.run("check", reports);

        assertEquals(ExitCode.UNREADABLE, outcome.status());
        assertTrue(outcome.out().contains("不认识 jahr"), outcome.out());
    }

    @Test
    void aWaivedFindingStaysVisibleAndCountsNoMore() throws IOException {
        String print =
                json("check", faulty).at("/reports/0/findings/0/fingerprint").asText();
        Path waivers = folder.resolve("waivers.yaml");
        Files.writeString(
                waivers,
                "waivers:\n  - {rule: X-1, fingerprint: '" + print + "', reason: 已核实, who: 张某, until: 2025-06-30}\n");

        assertEquals(
                ExitCode.OK,
                session.run("check", "--as-of=2025-06-30", "--waivers", waivers, faulty)
                        .status());
        assertTrue(session.run("check", "--as-of=2025-06-30", "--waivers", waivers, faulty)
                .out()
                .contains("已核实"));
        assertEquals(
                ExitCode.FINDINGS,
                session.run("check", "--as-of=2025-07-01", "--waivers", waivers, faulty)
                        .status());
        Files.writeString(waivers, "waivers:\n  - {rule: X-1}\n");
        assertEquals(
                ExitCode.USAGE,
                session.run("check", "--waivers", waivers, faulty).status());
    }

    @Test
    void aFileOrAFolderTakesTheResult() throws IOException {
        Path page = folder.resolve("新 文件夹/结果.html");

        assertEquals(
                "", session.run("check", "--format=html", "-o", page, clean).out());
        session.run("check", "--format=json", "-o", folder, clean);

        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(folder.resolve("gouji.json")).startsWith("{"));
        assertFalse(Files.exists(page.resolveSibling("结果.html.part")));
    }

    @Test
    void foreignJsonIsPassedOverInAFolderAndAProblemWhenNamed() throws IOException {
        Path foreign = Files.writeString(reports.resolve("z.json"), "{\"name\": \"other\"}");
        Files.writeString(reports.resolve("甲 局.expected.json"), "{}");

        JsonNode summary = json("check", reports).path("summary");

        assertEquals(2, summary.path("reports").asInt());
        assertEquals("foreign-json", summary.at("/skipped/0/reason").asText(), summary.toString());
        assertEquals("expected", summary.at("/skipped/1/reason").asText(), summary.toString());
        assertEquals(
                "foreign-json",
                json("check", foreign).at("/reports/0/problems/0/code").asText());
    }

    @Test
    void numbersOfPersonsAreShownOnDemandWithTheSameFingerprint() throws IOException {
        JsonNode masked = json("check", faulty).at("/reports/0/findings/0");
        JsonNode shown = json("check", "--unmask", faulty).at("/reports/0/findings/0");

        assertNotEquals(masked.path("message"), shown.path("message"));
        assertTrue(shown.path("message").asText().contains("13812345678"));
        assertEquals(masked.path("fingerprint"), shown.path("fingerprint"));
    }

    private JsonNode json(String command, Object... arguments) throws IOException {
        Object[] all = new Object[arguments.length + 4];
        all[0] = command;
        all[1] = "--format=json";
        all[2] = "--fail-on=never";
        all[3] = "--as-of=2025-01-31";
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return Json.parse(session.run(all).out().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "sarif", "junit:xml", "markdown:md", "xlsx"})
    void everyFormatHasAFileOfItsName(String format) throws IOException {
        String name = format.split(":", 2)[0];
        String ending = format.substring(format.indexOf(':') + 1);
        Path out = Files.createDirectory(folder.resolve("out"));

        Session.Outcome outcome = session.run("check", "--format", name, "-o", out, reports);

        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.messages());
        assertEquals("", outcome.out());
        try (var files = Files.list(out)) {
            assertEquals(List.of(out.resolve("gouji." + ending)), files.toList());
        }
    }

    @Test
    void aWorkbookNeedsAFile() {
        Session.Outcome outcome = session.run("check", "--format", "xlsx", reports);

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("-o"), outcome.messages());
        assertEquals("", outcome.out());
    }
}
