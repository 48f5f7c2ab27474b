package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.finding.Evaluation;
import gouji.finding.OutcomeKind;
import gouji.model.Facts;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions of rules take time in proportion to the text, or are refused with the reason. */
class PatternsTest {
    private static final String LONG = "申请".repeat(20_000);
    private static final RunLimits LIMITS = new RunLimits(200, Duration.ofSeconds(20));

    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        books = new Books(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text matches \"((.+))+!\"",
                "text matches \"(.*)*!\"",
                "text matches '(.|.)*!'",
                "text.matches(\"(.+.+)+!\")",
                "text matches \"(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)!\"",
                "text matches (\"(.*)*!\")",
                "text.matches(\"(a|请|申|申请)*!\")",
                "text not contains \"申\" || text matches \"(.+)+!\"",
                "!(text not matches \"(.+)+!\")",
                "text.matches(\"(.+)+\" + \"!\")",
            })
    void aPatternThatTriesForEverElsewhereEndsHere(String constraint) throws IOException {
        books.rules("a.drl", sentences(constraint));
        assertEquals(OutcomeKind.PASS, outcome(LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text matches \"收到[0-9]+件.*\"",
                "text\n    not\n matches \"收到\"",
                "text.matches('收.*')",
                "\"收到\" matches \"收.\"",
                "$t : text, $t matches \"收到.*\"",
                "text matches \"[一-龥]{2}\\\\d件\\\\s*\"",
                "text contains \"无\" || text matches \".*件\" && !text.matches(\".*无\")",
                "!text.matches(\"收\")",
            })
    void aPatternFindsWhatItSays(String constraint) throws IOException {
        books.rules("a.drl", sentences(constraint));
        assertEquals(OutcomeKind.FAIL, outcome("收到3件"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text matches \"收到\"", "text not matches \"收到.*\"", "topic matches \".+\""})
    void theWholeTextMustBeAsItSays(String constraint) throws IOException {
        books.rules("a.drl", sentences(constraint));
        assertEquals(OutcomeKind.PASS, outcome("收到3件"));
    }

    @Test
    void whatIsNoTextFailsNoRule() throws IOException {
        books.rules(
                "a.drl",
                Books.rule(
                        "甲",
                        "$r : Report(year matches \"2024\")",
                        "found.fault(drools, [$r], [\"expected\": 0, \"actual\": 1]);"));
        assertEquals(OutcomeKind.FAIL, outcome("收到3件"));
    }

    @Test
    void linesOfMessagesStay() throws IOException {
        books.rules("a.drl", sentences("text\n\n matches\n \".*\"") + Books.cells("乙", "!count"));
        assertEquals(16, told().get(0).line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?!.*本).*",
                "(?=.*本).*",
                ".*(?<!本)机关",
                "(本).*\\\\1",
                "(本",
                "a++",
                "本{2000}",
                "((a{100}){100}){100}",
                "[a-z&&[^b]]",
                "\\\\p{IsHan}",
                "(?<x>本)\\\\k<x>",
                "[本"
            })
    void whatDoesNotRunInLinearTimeIsRefused(String pattern) throws IOException {
        books.rules("a.drl", sentences("text matches \"" + pattern + "\""));
        Diagnostic told = told().get(0);
        assertEquals("a.drl:7 甲", told.file() + ":" + told.line() + " " + told.rule());
        assertEquals(false, told.message().zh().isBlank() || told.advice().zh().isBlank());
    }

    @Test
    void deepBracketsAreRefused() throws IOException {
        books.rules("a.drl", sentences("text matches \"" + "(".repeat(900) + ")".repeat(900) + "\""));
        assertEquals("正则表达式太大：太长、括号套得太深，或者重复的次数相乘后太多。", told().get(0).message().zh());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text (matches \"a\" || matches \"b\")", "text contains \"a\" || matches \"b\"", "text matches"})
    void aComparisonWithoutOneSideIsTold(String constraint) throws IOException {
        books.rules("a.drl", sentences(constraint));
        assertEquals("matches 两边没有写全。", told().get(0).message().zh());
    }

    private static String sentences(String constraint) {
        return Books.rule(
                "甲",
                "$s : Sentence(" + constraint + ")",
                "found.fault(drools, [$s], [\"expected\": 0, \"actual\": 1]);");
    }

    private OutcomeKind outcome(String sentence) {
        Facts facts = new Reports().sentence(sentence).facts();
        try (RuleEngine judge = new RuleEngine(books.read(), LIMITS)) {
            Evaluation judgement = judge.judge(facts);
            return judgement.rulings().get(0).outcome().kind();
        }
    }

    private List<Diagnostic> told() {
        RuleBookException thrown = assertThrows(RuleBookException.class, () -> new RuleEngine(books.read()).close());
        return thrown.diagnoses();
    }
}
