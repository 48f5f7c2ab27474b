package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session.Outcome;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule from its beginning to the catalogue, by commands alone. */
class RulesWorkshopTest {
    @TempDir
    private Path folder;

    @Test
    void aNewRuleLoadsAndItsCasesHold() throws IOException {
        Session session = session();
        Path local = Files.createDirectories(folder.resolve("local"));
        Object[] both = {"--rules=" + session.rules(), "--rules=" + local};

        Outcome made = session.run("rules", "new", "QH-01", both[0], both[1]);
        assertEquals(ExitCode.OK, made.status(), made.messages());
        assertTrue(Files.exists(local.resolve("qh-01.drl")), made.out());

        Outcome tested = session.run("rules", "test", "qh-01", both[0], both[1]);
        assertEquals("2 个用例通过，0 个不符。", tested.out().strip(), tested.messages());
        assertEquals(
                ExitCode.USAGE,
                session.run("rules", "new", "QH-01", both[0], both[1]).status());
        assertEquals(
                ExitCode.USAGE,
                session.run("rules", "new", "qh 1", both[0], both[1]).status());

        Outcome written = session.run("rules", "docs", "-o", folder.resolve("docs"), both[0], both[1]);
        assertEquals(ExitCode.OK, written.status(), written.messages());
        String readme = Files.readString(folder.resolve("docs/README.md"));
        assertTrue(readme.contains("#### QH-01 QH-01 请写规则的名称（警告）"), readme);
        assertTrue(Files.readString(folder.resolve("docs/catalogue.html")).contains("id=\"X-1\""));
    }

    @Test
    void aCaseThatCannotBeRunIsToldInTheLanguageAskedFor() throws IOException {
        Session session = session();
        Path cases = session.rules().resolve("quality/none.cases.yaml");
        Files.writeString(cases, "cases:\n- name: a\n  base: nowhere\n  finds: []\n");
        Outcome chinese = session.run("rules", "test", "quality/none.cases.yaml");
        assertTrue(chinese.out().contains("quality/none.cases.yaml:2 a：没有基础报告 nowhere，可用："), chinese.out());
        Outcome english = session.run("rules", "test", "quality/none.cases.yaml", "--lang=en");
        assertTrue(
                english.out().contains("quality/none.cases.yaml:2 a: There is no base report nowhere; there are "),
                english.out());
        assertTrue(english.out().codePoints().noneMatch(Character::isIdeographic), english.out());
        Files.writeString(cases, "cases:\n- title: a\n");
        Outcome shapeless = session.run("rules", "lint", "--lang=en");
        assertTrue(shapeless.messages().contains("Unknown field title. Known: "), shapeless.messages());
        assertTrue(shapeless.messages().codePoints().noneMatch(Character::isIdeographic), shapeless.messages());
    }

    @Test
    void aRuleJoinsThoseOfItsLetters() throws IOException {
        Session session = session();
        session.run("rules", "new", "X-2");
        assertTrue(Files.exists(session.rules().resolve("quality/x-2.drl")));
    }

    @Test
    void aRuleIsShownWithTheLastSampleThatFails() throws IOException {
        Session session = session();
        Path samples = Files.createDirectories(folder.resolve("samples"));
        Files.writeString(samples.resolve("a.txt"), Session.faulty());
        Files.writeString(samples.resolve("b.txt"), Session.clean());
        Outcome shown = session.run("rules", "show", "X-1", "--samples", samples);
        assertEquals(ExitCode.OK, shown.status(), shown.messages());
        assertTrue(shown.out().contains("X-1 第五部分不得写无（error）"), shown.out());
        assertTrue(shown.out().contains("says(\"毫无问题\")"), shown.out());
        assertTrue(shown.out().contains("1 份不通过"), shown.out());
        assertTrue(shown.out().contains("samples/a.txt"), shown.out());
        assertEquals(ExitCode.USAGE, session.run("rules", "show", "X-9").status());
    }

    @Test
    void whatWillTroubleAuthorsIsListed() throws IOException {
        Session session = session();
        Path rule = session.rules().resolve("quality/x.drl");
        String text = Files.readString(rule);
        String second = text.substring(text.indexOf("rule \""))
                .replace("\"第五部分不得写无\"", "\"另一条\"")
                .replace("X-1", "X-2")
                .replace("$s : Sentence(", "$n : Report()\n    $s : Sentence(")
                .replace("@message_en(\"{where} says {quote}.\")", "");
        Files.writeString(rule, text + "\n" + second);
        Outcome found = session.run("rules", "lint");
        assertEquals(ExitCode.FINDINGS, found.status());
        for (String part : new String[] {
            "[另一条] 变量 $n 没有用到。 删去它",
            "[另一条] 缺少注解 @message_en。",
            "[另一条] 含有规则 X-1 的全部条件，同一原因会有两处发现。",
            "[另一条] 没有用例发现它。",
            "没有规则用到词表 assessment。"
        }) {
            assertTrue(found.out().contains(part), part + "\n" + found.out());
        }
    }

    private Session session() throws IOException {
        Session session = new Session(folder);
        Path bases = Files.createDirectories(session.rules().resolve("base-reports"));
        Files.writeString(bases.resolve("bureau.txt"), Session.clean());
        return session;
    }
}
