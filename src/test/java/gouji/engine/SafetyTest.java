package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule file from elsewhere can start no process, read no file and load no class. */
class SafetyTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(\"touch %s\") != null",
                "java.lang.Runtime.getRuntime().exec(\"touch %s\") != null",
                "new java.io.File(\"%s\").createNewFile()",
                "eval(new java.io.File(\"%s\").createNewFile())",
                "getClass().forName(\"java.lang.Runtime\") != null",
                "class.forName(\"java.lang.Runtime\") != null",
                "this.getClass() != null",
                "this[\"class\"] != null",
                "raw.class != null",
                "raw.getClass() != null",
                "(raw).getClass() != null",
                "raw.toString().getClass() != null",
                "state.declaringClass != null",
                "state.getDeclaringClass().getClassLoader() != null",
                "CellState.class != null",
                "(raw = \"x\") != null",
                "count++ > 0",
                "raw.bytes.length > 0",
                "raw.format(\"x\") != null",
                "T(java.lang.Runtime) != null",
                "\"x\".getClass() != null",
                "[1].class != null",
                "[1].getClass() != null",
                "raw matches \"(a)\\\\1\"",
                "System.exit(1)",
                "Math.random() > 0",
                "with(raw) { x = 1 }",
                "empty || foreach (x : raw) { }",
                "raw str[startsWith] \"1\"",
                "raw # String == null",
            })
    void aConditionRunsNoCode(String condition) throws IOException {
        Path trace = folder.resolve("trace");
        assertRefused(Books.cells("甲", condition.formatted(trace)), trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runtime.getRuntime().exec(\"touch %s\");",
                "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]); new java.io.File(\"%s\").createNewFile();",
                "found.fault(drools, [$c], [\"actual\": new java.io.File(\"%s\").createNewFile()]);",
                "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]) + new java.io.File(\"%s\").createNewFile();",
                "insert(new java.io.File(\"%s\"));",
                "insert(Sum.of(\"applications\", \"row\", \"received\", [$c], [$c]));",
                "while (true) { }",
                "drools.halt();",
                "drools.getKieRuntime().halt();",
                "found.fault(drools.getKieRuntime(), [$c], [\"expected\": 0, \"actual\": 1]);",
                "found.fault(drools, [drools], [\"expected\": 0, \"actual\": 1]);",
                "modify($c) { raw = \"\" };",
                "delete($c);",
                "found.getClass();",
                "found.faults();",
                "",
            })
    void aConsequenceIsOneReport(String consequence) throws IOException {
        Path trace = folder.resolve("trace");
        assertRefused(Books.rule("甲", "$c : Cell()", consequence.formatted(trace)), trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.io.File;",
                "import function java.lang.System.exit;",
                "import static java.lang.System.exit;",
                "global java.io.File file;",
                "dialect \"java\"",
                "function int f() { return 1; }",
                "query all() Cell() end",
                "declare Thing name : String end",
                "package other;",
                "import accumulate java.io.File file;",
                "unit Thing;",
            })
    void aFileDeclaresNothing(String header) throws IOException {
        assertRefused(header + "\n" + Books.cells("甲", "negative"), folder.resolve("trace"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dialect \"java\"",
                "salience 10",
                "no-loop true",
                "extends \"乙\"",
                "timer (int: 1s)",
                "enabled (true)",
                "date-effective \"1-Jan-2020\"",
                "agenda-group \"x\"",
                "duration 1"
            })
    void aRuleHasNoAttributes(String attribute) throws IOException {
        assertRefused(Books.cells("甲", "negative").replace("when", attribute + "\nwhen"), folder.resolve("trace"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$c : Cell() from new java.util.ArrayList()",
                "$c : Cell() from System.getenv()",
                "$c : Cell() from entry-point \"x\"",
                "$c : Object()",
                "$c : String()",
                "$c : java.lang.Runtime()",
                "$c : Cell() ?query($c;)",
                "$c : Cell() over window:time(1s)",
                "$c : Cell() eval(true)",
                "accumulate(Cell($n : count); $c : sum(new java.io.File(\"x\").length()))",
                "$c : Number() from accumulate(Cell(), init(int n = 0;), action(n++;), result(n))",
                "$c : /cells[ negative ]",
                "$c : Cell() do[x]",
                "$c : Cell() if (true) break[x]",
            })
    void aPatternMatchesFactsOnly(String pattern) throws IOException {
        assertRefused(
                Books.rule("甲", pattern, "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"),
                folder.resolve("trace"));
    }

    @Test
    void whatIsOrdinaryIsLetThrough() throws IOException {
        Books books = new Books(folder)
                .rules(
                        "a.drl",
                        Books.rule(
                                "甲", """
                                $r : Report(kind in (Kind.GOVERNMENT, Kind.TOWNSHIP), title not matches ".*报告$")
                                $c : Cell(row == "received" || row.startsWith("refused."), column != "total", $n : count)
                                not (Sum(kind == "row", mentions($c)) and Absent(table == "applications"))
                                exists Claim(subject == "received", count > $n + 1, !exact)
                                Cell(this != $c, amount.compareTo($c.amount) >= 0)
                                accumulate($p : Cell(row == $c.row); $all : collectList($p), $k : count($p); $k > 1)
                                """, "found.fault(drools, [$c, $all], [\"expected\": $k - 1, \"actual\": $n]);"));
        new RuleEngine(books.read()).close();
    }

    private void assertRefused(String rules, Path trace) throws IOException {
        Books books = new Books(folder).rules("a.drl", rules);
        RuleBookException refused = assertThrows(RuleBookException.class, () -> new RuleEngine(books.read()).close());
        assertTrue(
                refused.diagnoses().stream().allMatch(d -> d.file().equals("a.drl") && d.line() > 0),
                refused::getMessage);
        assertFalse(Files.exists(trace));
    }
}
