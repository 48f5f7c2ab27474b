package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors are told about the mistakes they make: all of them in one run, by file, line and rule. */
class MistakesTest {
    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        books = new Books(folder);
    }

    @Test
    void anUnknownRowCode() throws IOException {
        books.rules("a.drl", Books.cells("甲", "row == \"recieved\""));
        assertTold("a.drl:7 [甲] 未知的 Cell.row 代码 recieved。是不是 received？");
    }

    @Test
    void anUnknownCodeInAList() throws IOException {
        books.rules("a.drl", Books.cells("甲", "column in (\"total\", \"natrual\")"));
        assertTold("a.drl:7 [甲] 未知的 Cell.column 代码 natrual。是不是 natural？");
    }

    @Test
    void anUnknownProperty() throws IOException {
        books.rules("a.drl", Books.cells("甲", "negativ"));
        assertTold("a.drl:7 [甲] 未知的 Cell 属性 negativ。是不是 negative？");
    }

    @Test
    void whatACellToldBeforeTheFormDid() throws IOException {
        books.rules("a.drl", Books.cells("甲", "outcome"));
        assertTold(
                "a.drl:7 [甲] Cell 不再有属性 outcome：哪些行相加由表式规定。请写 Relation(kind == \"column\", $rows : parts) 和 Cell(row memberOf $rows)。");
    }

    @Test
    void anUnknownPropertyOfAVariable() throws IOException {
        books.rules(
                "a.drl",
                Books.rule(
                        "甲",
                        "$s : Sum(broken)",
                        "found.fault(drools, [$s], [\"expected\": $s.expcted, \"actual\": 0]);"));
        assertTold("a.drl:9 [甲] 未知的 Sum 属性 expcted。是不是 expected？");
    }

    @Test
    void anUnknownConstant() throws IOException {
        books.rules("a.drl", Books.cells("甲", "state == CellState.BLANC"));
        assertTold("a.drl:7 [甲] 未知的 CellState 的值 BLANC。是不是 BLANK？");
    }

    @Test
    void anUnknownType() throws IOException {
        books.rules(
                "a.drl", Books.rule("甲", "$c : Cel()", "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"));
        assertTold("a.drl:7 [甲] 未知的事实类型或词语 Cel。是不是 Cell？");
    }

    @Test
    void aVariableNobodyBound() throws IOException {
        books.rules(
                "a.drl",
                Books.rule("甲", "$cell : Cell()", "found.fault(drools, [$cel], [\"expected\": 0, \"actual\": 1]);"));
        assertTold("a.drl:9 [甲] 未知的变量 $cel。是不是 $cell？");
    }

    @Test
    void aMissingBracketHidesNoOtherMistake() throws IOException {
        books.rules(
                "a.drl",
                Books.rule("甲", "$c : Cell(negative", "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);")
                        + Books.cells("乙", "count == \"x\" + negative.size")
                        + Books.cells("丙", "negativ"));
        books.rules("b.drl", Books.cells("丁", "zeroo"));
        List<String> told = told();
        assertEquals(
                List.of(
                        "a.drl:8 [甲] 语法错误：这里不该有 then。检查此处及之前的括号、逗号和引号。",
                        "a.drl:13 [乙] 未知的 boolean 属性 size。",
                        "a.drl:19 [丙] 未知的 Cell 属性 negativ。是不是 negative？",
                        "b.drl:7 [丁] 未知的 Cell 属性 zeroo。是不是 zero？"),
                told);
    }

    @Test
    void missingNotesHideNoMistakeOfTheCompiler() throws IOException {
        books.rules(
                "a.drl",
                "rule \"甲\"\nwhen\n    $c : Cell(!count)\nthen\n    found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);\nend\n");
        assertTold(
                "a.drl:5 [甲] 缺少注解 @basis。",
                "a.drl:5 [甲] 缺少注解 @fix。",
                "a.drl:5 [甲] 缺少注解 @id。",
                "a.drl:5 [甲] 缺少注解 @message。",
                "a.drl:5 [甲] 缺少注解 @severity。",
                "a.drl:7 [甲] 编译不通过：!count。请检查其中的属性、方法，以及比较和计算的两边是不是同一类的值；加" + " --lang en 可看编译器的原话。");
    }

    /** The compiler speaks English and of classes; of that nothing is shown to whoever reads Chinese. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$c : Cell(raw == \"x\" \"y\")",
                "$c : Cell(count > )",
                "$c : Cell($n : raw.length(), $n.intValue() > 1)",
                "$c : Cell() Cell($c : raw)",
                "$c : Cell(\"a\", \"b\";)",
                "$c : Cell() ($x : Cell() or $x : Report())",
                "$c : Cell(!count)",
                "$c : Cell(raw.indexOf(1, 2, 3) > 0)",
                "$c : Cell(negative.size)",
                "$c : Cell() accumulate(Cell($n : count); sum($n), $s : )"
            })
    void noWordOfTheCompilerIsShown(String when) throws IOException {
        books.rules("a.drl", Books.rule("甲", when, "found.fault(drools, [$c], [\"expected\": 0, \"actual\": 1]);"));
        String shown = String.join("\n", told()).replace("--lang en", "");
        assertFalse(
                Pattern.compile("(?i)unable|resolve|mismatched|input|expect|java|gouji|class|duplicate|error")
                        .matcher(shown)
                        .find(),
                shown);
    }

    @Test
    void anUnknownBasisAndSeverity() throws IOException {
        books.rules(
                "a.drl",
                Books.cells("甲", "negative")
                        .replace("basis(\"totals\")", "basis(\"total\")")
                        .replace("(error)", "(eror)"));
        assertTold("a.drl:5 [甲] 未知的严重程度 eror。是不是 error？", "a.drl:5 [甲] 未知的依据 total。是不是 totals？");
    }

    @Test
    void namesUsedTwice() throws IOException {
        books.rules("a.drl", Books.cells("甲", "negative")).rules("b.drl", Books.cells("甲", "zero"));
        assertTold(
                "b.drl:5 [甲] 编号“甲”重复，已在 a.drl:5 使用。同一编号的不同情形用 @case 区分，规则名请各不相同。",
                "b.drl:5 [甲] 规则名“甲”重复，已在 a.drl:5 使用。同一编号的不同情形用 @case 区分，规则名请各不相同。");
    }

    @Test
    void aNeedNobodyCanMeet() throws IOException {
        books.rules(
                "a.drl",
                Books.cells("甲", "negative").replace("@basis", "@needs(\"aplications/*/*; report/yaer\") @basis"));
        assertTold("a.drl:5 [甲] 未知的 @needs aplications。是不是 applications？", "a.drl:5 [甲] 未知的 @needs yaer。是不是 year？");
    }

    @Test
    void aPlaceholderNobodyFills() throws IOException {
        books.rules("a.drl", Books.cells("甲", "negative").replace("{actual}", "{actaul}"));
        assertTold("a.drl:5 [甲] 未知的占位符 actaul。是不是 actual？");
    }

    @Test
    void anExplainedRuleThatIsNotThere() throws IOException {
        books.rules("a.drl", Books.cells("T3-01", "negative").replace("@basis", "@explains(\"T3-02\") @basis"));
        assertTold("a.drl:5 [T3-01] 未知的 @explains T3-02。是不是 T3-01？");
    }

    private void assertTold(String... expected) {
        assertEquals(List.of(expected), told());
    }

    private List<String> told() {
        RuleBookException thrown = assertThrows(RuleBookException.class, () -> new RuleEngine(books.read()).close());
        return thrown.diagnoses().stream().map(MistakesTest::line).toList();
    }

    private static String line(Diagnostic d) {
        return d.file() + ":" + d.line() + " [" + d.rule() + "] " + d.message().zh()
                + d.advice().zh();
    }
}
