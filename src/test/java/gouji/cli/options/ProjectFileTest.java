package gouji.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.cli.review.ReviewCommand;
import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.Help;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ProjectFileTest {
    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void lay() throws IOException {
        Session session = new Session(folder);
        assertEquals(folder.resolve("rules"), session.rules());
        Files.writeString(Files.createDirectory(folder.resolve("报告")).resolve("乙局.txt"), Session.faulty());
        Files.writeString(Files.createDirectory(folder.resolve("另一批")).resolve("甲局.txt"), Session.clean());
        project = folder.resolve("gouji.yaml");
        write("rules: rules\ninputs: [报告, 另一批]\noutput: 结果\nas-of: 2025-02-01\nformat: [csv, markdown]");
    }

    private void write(String yaml) throws IOException {
        Files.writeString(project, yaml + "\n");
    }

    private Session.Outcome run(String command, String... more) {
        String[] all = new String[more.length + 3];
        all[0] = command;
        all[1] = "--project";
        all[2] = project.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return Session.plain(all);
    }

    @Test
    void aReviewTakesEverythingFromIt() {
        Session.Outcome outcome = run("review");

        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.messages());
        assertTrue(outcome.out().contains("乙局.txt") && outcome.out().contains("甲局.txt"), outcome.out());
        assertTrue(outcome.out().contains("2025年2月1日"), outcome.out());
        for (String file : new String[] {"index.html", "review.csv", "review.md"}) {
            assertTrue(Files.exists(folder.resolve("结果").resolve(file)), file);
        }
    }

    @Test
    void theCommandLineWins() {
        String clean = folder.resolve("另一批").toString();

        Session.Outcome outcome = run("review", "--as-of=2025-03-01", "-o", folder.resolve("别处") + "", clean);

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        assertFalse(outcome.out().contains("乙局.txt"), outcome.out());
        assertTrue(outcome.out().contains("2025年3月1日"), outcome.out());
        assertTrue(Files.exists(folder.resolve("别处/review.csv")));
        assertFalse(Files.exists(folder.resolve("结果")));
    }

    @Test
    void aSectionTellsWhatStandsAroundLetters() throws IOException {
        write(
                "rules: rules\ninputs: 报告\noutput: 结果\nas-of: 2025-02-01\nfail-on: never\nletter:\n  sender: 某办\n  days: 10");

        Session.Outcome outcome = run("review");

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        try (Stream<Path> letters = Files.list(folder.resolve("结果/notices"));
                InputStream in = Files.newInputStream(letters.findFirst().orElseThrow());
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertTrue(words.getText().contains("某办") && words.getText().contains("于2025年2月11日前"), words.getText());
        }
    }

    @Test
    void anItemOfASectionNobodyKnowsIsToldWithItsLine() throws IOException {
        write("output: 结果\nletter:\n  senders: 某办\n  days: 多\nletter.phone: 1");

        String messages = run("review", folder.resolve("报告").toString()).messages();

        assertTrue(messages.contains("gouji.yaml:3") && messages.contains("sender"), messages);
        assertTrue(messages.contains("gouji.yaml:4"), messages);
        assertTrue(messages.contains("gouji.yaml:5"), messages);
    }

    @Test
    void aNumberWithoutItsPlaceIsRefused() throws IOException {
        write("rules: rules\ninputs: 报告\noutput: 结果\nletter: {number: 某办〔2025〕号}");

        Session.Outcome outcome = run("review");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("{n}") && outcome.messages().contains("某办〔2025〕号"), outcome.messages());
        assertFalse(Files.exists(folder.resolve("结果/index.html")));
    }

    @Test
    void aDeadlineThatIsOverIsToldAndLeftBlank() throws IOException {
        write(
                "rules: rules\ninputs: 报告\noutput: 结果\nas-of: 2025-02-01\nfail-on: never\nletter: {deadline: 2025-01-20}");

        Session.Outcome outcome = run("review");

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        assertTrue(outcome.messages().contains("2025年1月20日"), outcome.messages());
    }

    @Test
    void aCheckTakesWhatHoldsForIt() throws IOException {
        write("rules: [rules]\ninputs: 报告\noutput: 结果\nformat: [csv]\nlang: en\nfail-on: never");

        Session.Outcome outcome = run("check");

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        assertTrue(outcome.out().contains("says"), outcome.out());
        assertEquals(ExitCode.FINDINGS, run("check", "--fail-on=error").status());
        assertTrue(run("check", "--lang", "zh").out().contains("写了"));
    }

    @Test
    void otherCommandsTakeNoReportsFromIt() {
        Session.Outcome outcome = run("extract");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("请给出报告的路径"), outcome.messages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rooster: a.csv       | 未知的项 rooster。 是不是 roster？
            unmask: true         | 未知的项 unmask。
            project: a.yaml      | 未知的项 project。
            roster: [a.csv]      | roster 应是一个值。
            roster:              | roster 应是一个值。
            inputs: {a: b}       | inputs 应是一个值，或者一列值。
            inputs: []           | inputs 应是一个值，或者一列值。
            inputs: [a, [b]]     | inputs 应是一个值，或者一列值。
            year: 二〇二四       | year 应是整数。
            as-of: 2025年1月     | as-of 应为 2026-01-31 这样的日期。
            fail-on: warnings    | 未知的 fail-on 的值 warnings。 是不是 warning？
            format: [csv, pdf]   | 未知的 format 的值 pdf。
            """)
    void whatItCannotSayIsRefusedWithItsLine(String slip, String told) throws IOException {
        write("rules: rules\n" + slip);

        Session.Outcome outcome = run("review");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().startsWith(project + ":2: " + told), outcome.messages());
    }

    @Test
    void aListIsNoProjectAndAFileThatIsNotThereIsTold() throws IOException {
        write("- rules");
        assertTrue(
                run("check").messages().contains("整个文件应由“名称: 内容”组成"),
                run("check").messages());

        Files.delete(project);
        Session.Outcome outcome = run("check");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("找不到这个文件"), outcome.messages());
    }

    @Test
    void theReviewBeforeIsNoPath() throws IOException {
        write("against: last\nstore: 库.db\nlang: en");
        ProjectFile file = ProjectFile.find(project, folder, new CommandLine(new ReviewCommand(null)).getCommandSpec());

        assertEquals("en", file.language());
        var review = new CommandLine(new ReviewCommand(null)).setCommandName("review");
        assertEquals("last", file.defaultValue(review.getCommandSpec().findOption("--against")));
        assertEquals(
                folder.resolve("库.db").toString(),
                file.defaultValue(review.getCommandSpec().findOption("--store")));
        assertNull(file.defaultValue(review.getCommandSpec().findOption("--roster")));
    }

    @Test
    void oneThatIsMetIsAnnounced() throws IOException {
        write("rules: [rules, 本地]\nas-of: 2025-02-01");
        String words = met().announced(Help.of("zh"));

        assertEquals(
                "当前文件夹里有 gouji.yaml，按它设定：rules=" + folder.resolve("rules") + "," + folder.resolve("本地")
                        + "；as-of=2025-02-01",
                words);
        assertTrue(met().announced(Help.of("en")).startsWith("gouji.yaml of the working directory sets: rules="));
        assertEquals(List.of(), met().rulesElsewhere(folder, Path.of("rules")));
        assertEquals("", named().announced(Help.of("zh")));
    }

    @Test
    void itsRulesLieBesideIt() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("outside/rules"));
        Path office = Files.createDirectories(folder.resolve("office"));
        Files.createSymbolicLink(office.resolve("link"), elsewhere);
        project = office.resolve("gouji.yaml");
        for (String rules : List.of("../outside/rules", elsewhere.toString(), "link", "x/../../outside")) {
            write("rules: [own, " + rules + "]");
            ProjectFile file = ProjectFile.find(null, office, review());
            assertEquals(List.of(office.resolve(rules)), file.rulesElsewhere(office, folder.resolve("home")), rules);
            assertEquals(List.of(), file.rulesElsewhere(office, office.resolve(rules)), rules);
        }
        assertEquals(List.of(), named().rulesElsewhere(office, folder.resolve("home")));
    }

    private ProjectFile met() throws IOException {
        return ProjectFile.find(null, folder, review());
    }

    private ProjectFile named() throws IOException {
        return ProjectFile.find(project, folder, review());
    }

    private static CommandLine.Model.CommandSpec review() {
        return new CommandLine(new ReviewCommand(null)).getCommandSpec();
    }
}
