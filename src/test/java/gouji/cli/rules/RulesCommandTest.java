package gouji.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.cli.Session.Outcome;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyRuleIsListed() throws IOException {
        Outcome outcome = new Session(folder).run("rules", "list");

        assertEquals(ExitCode.OK, outcome.status());
        assertTrue(outcome.out().startsWith("X-1\terror\t第五部分不得写无\t"), outcome.out());
    }

    @Test
    void aCaseThatDoesNotHoldIsNamed() throws IOException {
        Session session = new Session(folder);
        Path bases = Files.createDirectories(session.rules().resolve("base-reports"));
        Files.writeString(bases.resolve("bureau.txt"), Session.faulty());
        Path cases = session.rules().resolve("quality/x.cases.yaml");
        String text = "cases:\n  - name: 毫无问题\n    base: bureau\n    finds: [%s]\n";

        Files.writeString(cases, text.formatted("\"X-1 section/problems\""));
        assertEquals(ExitCode.OK, session.run("rules", "test").status());

        Files.writeString(cases, text.formatted(""));
        Outcome outcome = session.run("rules", "test");
        assertEquals(ExitCode.FINDINGS, outcome.status());
        assertTrue(outcome.out().contains("quality/x.cases.yaml:2 毫无问题"), outcome.out());
        assertTrue(outcome.out().contains("不应有的发现：X-1 section/problems"), outcome.out());
        assertTrue(outcome.out().contains("全部条件成立 1 次"), outcome.out());
        assertEquals(ExitCode.OK, session.run("rules", "test", "prose").status());

        Outcome english = session.run("rules", "test", "quality", "--lang=en");
        assertTrue(english.out().contains("finding that should not be there: X-1"), english.out());
        assertTrue(english.out().contains("All conditions hold 1 time"), english.out());
    }

    @Test
    void aFindingThatDoesNotComeIsExplainedByTheNearestFacts() throws IOException {
        Session session = withCase("finds: [\"X-1 section/problems\"]", Session.clean());
        Outcome outcome = session.run("rules", "test");
        assertEquals(ExitCode.FINDINGS, outcome.status());
        assertTrue(outcome.out().contains("应有而没有的发现：X-1 section/problems"), outcome.out());
        assertTrue(outcome.out().contains("停在第 1 个条件（共 1 个）"), outcome.out());
        assertTrue(outcome.out().contains("不满足 says(\"毫无问题\")"), outcome.out());
    }

    @Test
    void rulesAreChosenByWhatIsKnownOfThem() throws IOException {
        Session session = new Session(folder);
        for (String none : List.of("--severity=info", "--basis=general", "--in=prose", "T3-*")) {
            assertEquals("", session.run("rules", "list", none).out(), none);
        }
        for (String one :
                List.of("--severity=error", "--basis=consistency", "--in=quality", "X-*", "--kind=township")) {
            assertTrue(session.run("rules", "list", one).out().startsWith("X-1\t"), one);
        }
    }

    @Test
    void changesNoCaseNoticesAreListed() throws IOException {
        Session session = withCase("finds: [\"X-1 section/problems\"]", Session.faulty());
        Outcome outcome = session.run("rules", "mutate");
        assertEquals(ExitCode.FINDINGS, outcome.status());
        String survivor = "quality/x.drl:11 [第五部分不得写无] ⟦section == \"problems\", → ⟧";
        assertTrue(outcome.out().contains(survivor), outcome.out());

        Files.writeString(
                session.rules().resolve("mutation-exceptions.yaml"),
                "'第五部分不得写无：⟦section == \"problems\", → ⟧': 句子只在第五部分\n");
        Outcome excused = session.run("rules", "mutate");
        assertEquals("0 处改动没有用例发现，另有 1 处是写明理由的例外。", excused.out().strip());
        assertEquals(
                ExitCode.OK,
                session.run("rules", "mutate", "--kind=operator,number", "quality")
                        .status());
    }

    private Session withCase(String finds, String base) throws IOException {
        Session session = new Session(folder);
        Path bases = Files.createDirectories(session.rules().resolve("base-reports"));
        Files.writeString(bases.resolve("bureau.txt"), base);
        Files.writeString(
                session.rules().resolve("quality/x.cases.yaml"),
                "cases:\n  - name: 毫无问题\n    base: bureau\n    " + finds + "\n");
        return session;
    }

    @Test
    void theVersionNamesProgramAndRules() {
        Outcome outcome = Session.plain("--version");

        assertEquals(ExitCode.OK, outcome.status());
        assertTrue(outcome.out().matches("(?s)gouji \\d+\\.\\d+.*\\R.+ [0-9a-f]{64}\\R"), outcome.out());
    }
}
