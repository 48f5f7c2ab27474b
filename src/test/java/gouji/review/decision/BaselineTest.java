package gouji.review.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known findings stay visible and do not count; the file that names them only shrinks. */
class BaselineTest {
    @TempDir
    private Path folder;

    private Session session;
    private Path reports;
    private Path report;
    private Path baseline;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        reports = Files.createDirectory(folder.resolve("报告"));
        report = Files.writeString(reports.resolve("乙局.txt"), Session.faulty());
        baseline = folder.resolve("基线.yaml");
        Session.Outcome first = check("--write-baseline");
        assertEquals(ExitCode.FINDINGS, first.status(), first.messages());
        assertTrue(first.messages().contains("已把 1 个问题写入基线"), first.messages());
    }

    private Session.Outcome check(String... more) {
        return run("check", more);
    }

    private Session.Outcome run(String command, String... more) {
        Object[] all = new Object[more.length + 4];
        all[0] = command;
        all[1] = "--baseline";
        all[2] = baseline;
        all[3] = reports;
        System.arraycopy(more, 0, all, 4, more.length);
        return session.run(all);
    }

    @Test
    void theFileSaysWhatIsKnownWithoutNumbersOfPersons() throws IOException {
        String text = Files.readString(baseline);

        for (String part : new String[] {"rule: \"X-1\"", "unit: \"", "year: 20", "fingerprint: \"", "毫无问题"}) {
            assertTrue(text.contains(part), text);
        }
        assertFalse(text.contains("13812345678"), text);
    }

    @Test
    void aFileOfTheOlderFormStillHolds() throws IOException {
        String now = Files.readString(baseline);
        Files.writeString(baseline, now.replace("decisions:", "baseline:").replaceAll("(?m)^  state: .*\\n", ""));

        assertEquals(ExitCode.OK, check().status());
        Files.writeString(report, Session.clean());
        assertTrue(check("--update-baseline").messages().contains("删去 1 个"));
        assertTrue(Files.readString(baseline).contains("decisions: []"), Files.readString(baseline));
    }

    @Test
    void aKnownFindingIsShownAndDoesNotCount() {
        Session.Outcome outcome = check();

        assertEquals(ExitCode.OK, outcome.status(), outcome.out());
        assertTrue(outcome.out().startsWith("【通过】"), outcome.out());
        assertTrue(outcome.out().contains("列在基线中的已知问题"), outcome.out());
        assertEquals("", outcome.messages());
        assertTrue(check("--lang=en").out().contains("known before"));
    }

    @Test
    void aNewFindingCountsAndIsNotAdded() throws IOException {
        String known = Files.readString(baseline);
        Files.writeString(report, Session.faulty().replace("本机关毫无问题", "本机关今年毫无问题"));

        Session.Outcome outcome = check("--update-baseline");

        assertEquals(ExitCode.FINDINGS, outcome.status(), outcome.out());
        assertTrue(known.contains("X-1") && !Files.readString(baseline).contains("X-1"), "the old one is gone");
    }

    @Test
    void whatIsGoneIsToldAndTakenOutWhenAsked() throws IOException {
        String known = Files.readString(baseline);
        Files.writeString(report, Session.clean());

        Session.Outcome told = check();
        assertEquals(ExitCode.OK, told.status());
        assertTrue(told.messages().contains("1 个问题不再出现"), told.messages());
        assertTrue(told.messages().contains("  X-1 "), told.messages());
        assertEquals(known, Files.readString(baseline));

        assertTrue(check("--update-baseline").messages().contains("删去 1 个"));
        assertEquals("", check().messages());
        Files.writeString(report, Session.faulty());
        assertEquals(ExitCode.FINDINGS, check().status(), "a finding that comes back counts");
    }

    @Test
    void whatWasNotJudgedIsNotGone() throws IOException {
        String known = Files.readString(baseline);
        Files.writeString(reports.resolve("甲局.txt"), Session.clean().replace("水利局", "林业局"));
        Files.delete(report);

        assertEquals("", check("--update-baseline").messages(), "the report is not there");

        Files.writeString(report, Session.clean());
        Path rule = session.rules().resolve("quality/x.drl");
        Files.writeString(rule, Files.readString(rule).replace("X-1", "X-2"));
        assertEquals("", check("--update-baseline").messages(), "the rule is not there");
        assertEquals(known, Files.readString(baseline));
    }

    @Test
    void aReviewGoesByItAndTellsWhatIsNew() {
        String out = folder.resolve("结果").toString();

        assertEquals(ExitCode.OK, run("review", "-o", out).status());
        Session.Outcome again = run("review", "-o", out, "--against", "last");

        assertEquals(ExitCode.OK, again.status(), again.messages());
        assertTrue(again.out().contains("列在基线中的已知问题"), again.out());
        assertEquals(
                ExitCode.FINDINGS, session.run("review", reports, "-o", out).status(), "without the baseline");
    }

    @Test
    void whatTheOptionsCannotMeanIsRefused() throws IOException {
        refused("已经有了", check("--write-baseline"));
        refused("只取其一", check("--write-baseline", "--update-baseline"));
        refused("要与 --baseline 一起用", session.run("check", "--update-baseline", reports));
        Files.writeString(baseline, "decisions:\n- rule: X-1\n  unitt: 乙局\n");
        refused("未知的字段 unitt。是不是 unit？", check());
        Files.writeString(baseline, "baseline:\n- rule: X-1\n");
        refused("应写明单位（unit）或者指纹", check());
        Files.writeString(baseline, "known: []\n");
        refused("应只有一项 decisions", check());
        Files.delete(baseline);
        refused("没有这个基线文件", check());
    }

    private static void refused(String words, Session.Outcome outcome) {
        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains(words), outcome.messages());
    }
}
