package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.data.RuleFolders;
import gouji.finding.CandidateFinding;
import gouji.finding.Evaluation;
import gouji.finding.OutcomeKind;
import gouji.finding.RuleResult;
import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.file.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad rule costs its own outcome: nothing another rule says changes, and little more is compiled. */
class IsolationTest {
    private static final RunLimits SHORT = new RunLimits(3_000, Duration.ofSeconds(3), 200L << 20);
    private static final int GOOD = 30;
    private static final int MANY = 14;
    private static final List<Facts> REPORTS =
            IntStream.range(0, 5).mapToObj(IsolationTest::report).toList();

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < GOOD; i++) {
            rules.append(Books.cells("G" + i, "row == \"received\", count > " + i));
        }
        books = new Books(folder).rules("applications/good.drl", rules.toString());
    }

    private static Facts report(int number) {
        Reports report = new Reports().sentence("收到".repeat(200));
        for (int i = 0; i < 60; i++) {
            report.cell(i % 2 == 0 ? "received" : "closed", "total", number * 7L + i % 3);
        }
        return report.facts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // fails in a condition of one fact, of two, of the consequence
                "$c : Cell(count.compareTo(null) > 0)",
                "$r : Report() $c : Cell(row == \"closed\", $r.scope.code.compareTo(null) > 0)",
                "$c : Cell() Report(year.intValue() > $c.amount.compareTo(null))",
                // never ends, or takes too much memory
                "$c : Cell() Cell() Cell() Cell() Cell() Cell() Cell()",
                "Report() accumulate(Cell() and Cell() and Cell() and Cell() and $c : Cell(); $l : collectList($c))"
                        + " $c : Cell()",
                "$c : Cell() not(Cell() and Cell() and Cell() and Cell() and Cell(count == 99999))",
                // says too much
                "$c : Cell() Cell() Cell()",
                "$c : Cell() Cell()",
                // a pattern that is none, made of words of the report
                "$s : Sentence() $c : Cell(raw.matches($s.text + \"(\"))",
            })
    void aConditionSpoilsNoOtherRule(String when) throws IOException {
        assertAlone(when, "found.fault(drools, [$c], [\"expected\": 0, \"actual\": $c.count]);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "found.fault(drools, [$c], [\"expected\": $c.count.compareTo($c.raw), \"actual\": 1]);",
                "found.fault(drools, [$c, $c.place], [\"expected\": 0, \"actual\": 1]);",
            })
    void aConsequenceSpoilsNoOtherRule(String then) throws IOException {
        assertAlone("$c : Cell(row == \"closed\")", then);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "found.fault(drools, [\"x\"], [\"expected\": 0, \"actual\": 1]);",
                "found.fault(drools, [], [\"expected\": 0, \"actual\": 1]);",
                "found.fault(drools, [null], [\"expected\": 0, \"actual\": 1]);",
                "found.fault(drools, null, [\"expected\": 0, \"actual\": 1]);",
                "found.fault(drools, [[$c, null]], [\"expected\": 0, \"actual\": 1]);",
                "found.unsure(drools, [$c], null);",
                "found.differs(drools, null, null, [$c], [\"expected\": 1, \"actual\": 2]);",
            })
    void whatCannotReportIsToldAtLoad(String then) throws IOException {
        books.rules("applications/bad.drl", Books.rule("BAD", "$c : Cell(row == \"closed\")", then));
        assertThrows(RuleBookException.class, () -> new RuleEngine(books.read(), SHORT).close());
    }

    @Test
    void aNumberBeyondAnySizeIsTheErrorOfItsRule() throws IOException {
        String power = "$c.amount" + ".multiply($c.amount)".repeat(3);
        String more =
                IntStream.range(0, 30).mapToObj(i -> ".multiply(99999999999.5)").reduce("", String::concat);
        assertAlone(
                "$c : Cell(count > 1)",
                "found.fault(drools, [$c], [\"expected\": " + power + more + ", \"actual\": 1]);");
    }

    private void assertAlone(String when, String then) throws IOException {
        List<List<RuleResult>> before = judged(null);
        books.rules("applications/bad.drl", Books.rule("BAD", when, then));
        List<List<RuleResult>> after = judged("BAD");
        assertEquals(before, after.stream().map(IsolationTest::good).toList());
        assertTrue(after.stream().anyMatch(rulings -> rulings.stream()
                .anyMatch(r -> r.id().equals("BAD") && r.outcome().kind() == OutcomeKind.ERROR)));
    }

    /** What the rules say of every report; the book is compiled once, and with a bad rule that rule and no other. */
    private List<List<RuleResult>> judged(String bad) {
        try (RuleEngine judge = new RuleEngine(books.read(), SHORT)) {
            List<List<RuleResult>> all =
                    REPORTS.stream().map(judge::judge).map(Evaluation::rulings).toList();
            int most = bad == null ? 1 : 6;
            assertTrue(judge.compilations() <= most, judge.compilations() + " compilations");
            return all;
        }
    }

    private static List<RuleResult> good(List<RuleResult> rulings) {
        return rulings.stream().filter(ruling -> !ruling.id().equals("BAD")).toList();
    }

    @Test
    void aRuleBeyondTheLimitsOnThreeReportsIsPutAsideAndToldOnce() throws IOException {
        books.rules(
                "applications/bad.drl",
                Books.rule(
                        "BAD",
                        "$c : Cell() Cell() Cell() Cell() Cell() Cell()",
                        "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"));
        List<String> told = new ArrayList<>();
        try (RuleEngine judge = new RuleEngine(books.read(), SHORT, told::add)) {
            for (int i = 0; i < REPORTS.size(); i++) {
                assertEquals(i < 3 ? List.of() : List.of("BAD"), told);
                judge.judge(REPORTS.get(i));
            }
        }
        assertEquals(List.of("BAD"), told);
    }

    /** Many rules added to a book cost each report a bounded number of tries, and the book none of its findings. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$c : Cell() not (Cell() and Cell() and Cell() and Cell() and Cell(count == 99999N))",
                "$c : Cell(count.compareTo(null) > N)",
                "$c : Cell() Report(year.compareTo(null) > 0)"
            })
    void manyBadRulesAddedToTheBookCostItNothing(String when) throws IOException {
        Path local = Files.createDirectories(folder.resolve("local"));
        Path book = folder.resolve("book");
        new Books(book).rules("applications/good.drl", Books.cells("G", "row == \"received\", count > 1"));
        StringBuilder bad = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            bad.append(Books.rule(
                    "BAD" + i,
                    when.replace("N", "" + i),
                    "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"));
        }
        bad.append(Books.cells("OWN", "row == \"received\", count > 1"));
        new Books(local).rules("bad.drl", bad.toString());
        try (Stream<Path> files = Files.walk(local)) {
            files.filter(f -> f.toString().endsWith(".yaml")).toList().forEach(f -> f.toFile()
                    .delete());
        }
        try (RuleEngine judge = new RuleEngine(RuleBook.read(RuleFolders.of(book, local), Set.of()), SHORT)) {
            long before = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .toMillis();
            Map<OutcomeKind, List<String>> kinds = judge.judge(REPORTS.get(1)).rulings().stream()
                    .collect(Collectors.groupingBy(
                            r -> r.outcome().kind(), Collectors.mapping(RuleResult::id, Collectors.toList())));
            long spent = ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toMillis()
                    - before;
            assertEquals(List.of("G", "OWN"), kinds.get(OutcomeKind.FAIL));
            assertEquals(MANY, kinds.get(OutcomeKind.ERROR).size());
            // two tries, and a share for each that gets smaller
            assertTrue(spent < 8 * SHORT.time().toMillis(), spent + " ms");
        }
    }

    @Test
    void aRuleThatFailsOnOneReportIsJudgedOnTheOthers() throws IOException {
        books.rules(
                "applications/bad.drl",
                Books.rule(
                        "BAD",
                        "$c : Cell(count > 20, raw.length() > raw.indexOf(null))",
                        "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"));
        try (RuleEngine judge = new RuleEngine(books.read(), SHORT)) {
            List<OutcomeKind> kinds = REPORTS.stream()
                    .map(judge::judge)
                    .map(j -> j.rulings().stream()
                            .filter(r -> r.id().equals("BAD"))
                            .findFirst()
                            .orElseThrow())
                    .map(r -> r.outcome().kind())
                    .toList();
            assertEquals(OutcomeKind.PASS, kinds.get(0));
            assertEquals(OutcomeKind.ERROR, kinds.get(4));
        }
    }

    @Test
    void whatIsTooLongIsCutWhereItCanBeSeen() throws IOException {
        books.rules(
                "applications/bad.drl",
                Books.rule(
                        "BAD",
                        "$c : Cell() $s : Sentence()",
                        "found.fault(drools, [$c], [\"expected\": $s.text + $s.text, \"actual\": $s.text]);"));
        try (RuleEngine judge = new RuleEngine(books.read(), SHORT)) {
            CandidateFinding draft = judge.judge(REPORTS.get(0)).rulings().stream()
                    .filter(r -> r.id().equals("BAD"))
                    .flatMap(r -> r.drafts().stream())
                    .findFirst()
                    .orElseThrow();
            assertEquals(500, draft.finding().expected().length());
            assertTrue(
                    draft.finding().expected().endsWith("收到收…"), draft.finding().expected());
            assertEquals("收到".repeat(200), draft.finding().actual());
        }
    }

    /** The language lets no such rule through; what the compiler cannot bear is told all the same. */
    @Test
    void aRuleThatExhaustsTheCompilerIsTold() {
        String near = Books.cells("NEAR", "negative");
        String bad = Books.cells("BAD", "(".repeat(20_000) + "negative" + ")".repeat(20_000));
        String head = "package gouji.book;\nimport gouji.model.*;\nglobal gouji.engine.Found found;\n";
        List<RuleSource> sources = List.of(
                new RuleSource(
                        "applications/near.drl", false, head + unannotated(near), List.of(span("NEAR", head, near))),
                new RuleSource(
                        "applications/bad.drl", false, head + unannotated(bad), List.of(span("BAD", head, bad))));
        try (CompiledRules compiled = new CompiledRules(sources)) {
            Diagnostic told = compiled.diagnoses().get(0);
            assertEquals("applications/bad.drl:4 BAD", told.file() + ":" + told.line() + " " + told.rule());
            assertTrue(told.message().zh().startsWith("规则太大"), told.message().zh());
        }
    }

    private static String unannotated(String rule) {
        return rule.replaceFirst("(?s)@id.*?\\nwhen", "dialect \"mvel\"\nwhen");
    }

    private static RuleSource.Span span(String name, String head, String rule) {
        return new RuleSource.Span(
                name, 4, head.length(), head.length() + unannotated(rule).length());
    }
}
