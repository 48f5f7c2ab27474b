package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyRuleIsListed() throws IOException {
        Session.Outcome outcome = new Session(folder).run("rules", "list");

        assertEquals(ExitCode.OK, outcome.status());
        assertTrue(outcome.out().startsWith("X-1\terror\t第五部分不得写无\t"), outcome.out());
    }

    @Test
    void aCaseThatDoesNotHoldIsNamed() throws IOException {
        Session session = new Session(folder);
        Path bases = Files.createDirectories(session.rules().resolve("bases"));
        Files.writeString(bases.resolve("bureau.txt"), Session.faulty());
        Path cases = session.rules().resolve("quality/x.cases.yaml");
        String text = "cases:\n  - name: 毫无问题\n    base: bureau\n    finds: [%s]\n";

        Files.writeString(cases, text.formatted("\"X-1 section/problems\""));
        assertEquals(ExitCode.OK, session.run("rules", "test").status());

        Files.writeString(cases, text.formatted(""));
        Session.Outcome outcome = session.run("rules", "test");
        assertEquals(ExitCode.FINDINGS, outcome.status());
        assertTrue(outcome.out().contains("quality/x.cases.yaml:2 毫无问题"), outcome.out());
        assertTrue(outcome.out().contains("X-1 section/problems"), outcome.out());
    }

    @Test
    void theVersionNamesProgramAndRules() {
        Session.Outcome outcome = Session.plain("--version");

        assertEquals(ExitCode.OK, outcome.status());
        assertTrue(outcome.out().matches("(?s)gouji \\d+\\.\\d+.*\\R.+ [0-9a-f]{64}\\R"), outcome.out());
    }
}
