package gouji.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aFindingIsTracedToItsFacts() throws IOException {
        Path report = folder.resolve("a.txt");
        Files.writeString(report, Session.faulty());
        Session.Outcome outcome = new Session(folder).run("explain", report, "X-1");

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        assertTrue(outcome.out().contains("X-1 第五部分不得写无【不通过】"), outcome.out());
        assertTrue(outcome.out().contains("全部条件成立 1 次"), outcome.out());
        assertTrue(outcome.out().contains("“本机关毫无问题，电话138****5678”"), outcome.out());
    }

    @Test
    void aRuleThatIsSilentTellsWhereItStandsStill() throws IOException {
        Path report = folder.resolve("a.txt");
        Files.writeString(report, Session.clean());
        Session.Outcome outcome = new Session(folder).run("explain", report, "X-1", "--lang=en");

        assertTrue(outcome.out().contains("It stands still at condition 1 of 1"), outcome.out());
        assertTrue(outcome.out().contains("quality/x.drl:11"), outcome.out());
        assertTrue(outcome.out().contains("fails says(\"毫无问题\")"), outcome.out());
    }

    @Test
    void anUnknownRuleIsAMistakeOfUsage() throws IOException {
        Path report = folder.resolve("a.txt");
        Files.writeString(report, Session.clean());
        Session.Outcome outcome = new Session(folder).run("explain", report, "X-2");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("没有规则 X-2，最接近的是：X-1"), outcome.messages());
    }
}
