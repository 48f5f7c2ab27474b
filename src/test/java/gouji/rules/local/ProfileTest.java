package gouji.rules.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.engine.Books;
import gouji.engine.Reports;
import gouji.engine.RuleEngine;
import gouji.finding.GradingScale;
import gouji.finding.OutcomeKind;
import gouji.finding.RuleResult;
import gouji.finding.Severity;
import gouji.rules.Permission;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office changes what rules do without touching them. */
class ProfileTest {
    @TempDir
    Path folder;

    private Books books;

    @BeforeEach
    void begin() throws IOException {
        books = new Books(folder.resolve("rules"))
                .file("settings.yaml", """
                        most: {zh: 上限, en: Most, value: 5}
                        notice: {zh: 通知, value: 甲号}
                        strict: {zh: 从严, value: true}
                        organs: {zh: 名单, value: [公安, 税务]}
                        """)
                .file("words/signs.txt", "甲\n乙\t注\n")
                .rules(
                        "applications/a.drl",
                        limit("A-1", "Setting(name == \"most\", $n : count) $c : Cell(count > $n)")
                                + limit("A-2", "Setting(name == \"strict\", on) $c : Cell(count > 0)")
                                + limit("B-1", "Setting(name == \"organs\", text == \"海关\") $c : Cell(count > 0)")
                                + limit("B-2", "WordList(name == \"signs\", names(\"丙\")) $c : Cell(count > 0)"));
    }

    private static String limit(String id, String when) {
        return Books.rule(id, when, "found.fault(drools, [$c], [\"expected\": 0, \"actual\": $c.count]);");
    }

    @Test
    void whatItAllowsIsKnown() throws IOException {
        Path file = Files.writeString(folder.resolve("frei.yaml"), "allow: [reading, explains]\n");
        assertEquals(
                Set.of(Permission.READING, Permission.EXPLAINS),
                Profile.read(file).allowed());
        assertEquals("A-1 error PASS, A-2 error FAIL, B-1 error PASS, B-2 error PASS", said(under("allow: [reading]")));
        assertEquals(List.of("1: 未知的许可 readin。是不是 reading？"), mistakes("allow: [readin]"));
        assertEquals(1, mistakes("allow: reading").size());
    }

    @Test
    void withoutProfileTheDefaultsHold() {
        assertEquals("A-1 error PASS, A-2 error FAIL, B-1 error PASS, B-2 error PASS", said(books.read()));
    }

    @Test
    void localValuesReachTheRules() throws IOException {
        assertEquals(
                "A-1 error FAIL, A-2 error PASS, B-1 error FAIL, B-2 error FAIL",
                said(under("settings: {most: 3, strict: false, organs: [海关]}\nwords: {signs: {drop: [甲], add: [丙]}}")));
    }

    @Test
    void rulesAreChosenAndWeighed() throws IOException {
        assertEquals(
                "A-1 info PASS, A-2 warning FAIL",
                said(under("rules: {A-*: info, A-2: warning, B-1: off, B-2: 'off'}")));
        assertEquals("A-1 error PASS", said(under("rules: {'*': off, A-1: on}")));
    }

    @Test
    void theScoringStandardIsChangedEntryByEntry() throws IOException {
        books.file("grading.yaml", "start: 50\nweights: {warning: 2}\n");
        GradingScale scale = under(
                        "grading: {weights: {error: 0.5}, rules: {A-1: 7}, most: {error: 20}, return: never}")
                .scale();
        assertEquals("50 0 {error=0.5, info=0, warning=2} {A-1=7} {error=20}", said(scale));
        assertNull(scale.returned());
        assertEquals(Severity.WARNING, scale.reviewed());
        assertEquals(
                List.of("1: 分值应为不小于 0 的数：-5。扣几分就写几，不写负号。", "1: 未知的项目 wieghts。是不是 weights？", "2: 未知的名称 A-9。是不是 A-1？"),
                mistakes("grading: {wieghts: {}, weights: {error: -5},\n  rules: {A-9: 5}}\n"));
    }

    private static String said(GradingScale s) {
        TreeMap<String, BigDecimal> weights = new TreeMap<>();
        s.weights().forEach((severity, cost) -> weights.put(severity.code(), cost));
        return s.start() + " " + s.least() + " " + weights + " " + s.rules() + " " + s.caps();
    }

    @Test
    void theRulesOfARunAreNamedWithTheProfile() throws IOException {
        RuleBook book = under("name: 青禾县\n");
        assertEquals("test+青禾县", book.id());
        assertNotEquals(books.read().hash(), book.hash());
        assertEquals("test+local", under("rules: {}").id());
    }

    @Test
    void unknownNamesAreMistakes() {
        assertEquals(
                List.of(
                        "1: 未知的项目 setings。是不是 settings？",
                        "3: 未知的规则 A-9。是不是 A-1？",
                        "4: 未知的取值 eror。是不是 error？",
                        "6: 设置 most 应为数。",
                        "7: 未知的设置 strikt。是不是 strict？",
                        "9: 未知的词表 sings。是不是 signs？",
                        "10: 未知的词语 丁。是不是 乙？"),
                mistakes("""
                        setings: {}
                        rules:
                          A-9: off
                          A-1: eror
                        settings:
                          most: many
                          strikt: true
                        words:
                          sings: {add: [一]}
                          signs: {drop: [丁]}
                        """));
    }

    @Test
    void aProfileThatIsNoYamlIsToldOfWithItsLine() {
        assertEquals(List.of("2: 不是正确的 YAML：同一项写了两次，请删去一处。"), mistakes("rules: {}\nrules: {}\n"));
    }

    @Test
    void aRuleAsksForASettingThatIsThere() throws IOException {
        books.rules("applications/b.drl", limit("C-1", "Setting(name == \"mots\", $n : count) $c : Cell(count > $n)"));
        RuleBookException thrown = assertThrows(RuleBookException.class, () -> new RuleEngine(books.read()).close());
        assertEquals(
                "未知的 Setting.name 代码 mots。是不是 most？",
                thrown.diagnoses().get(0).message().zh()
                        + thrown.diagnoses().get(0).advice().zh());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Setting($n : count) | Setting 没有写明名称。",
                "Setting(\"most\" == name, $n : count) | Setting 没有写明名称。",
                "Setting(count > 3) | Setting 没有写明名称。",
                "Setting(name == \"\", $n : count) | 未知的 Setting.name 代码 。",
                "Setting(name in (\"most\", \"mots\"), $n : count) | 未知的 Setting.name 代码 mots。",
                "Setting(name == \"notice\", $n : count) | 设置 notice 的值没有 count。",
                "Setting(name == \"organs\", $n : amount) | 设置 organs 的值没有 amount。",
                "Setting(name == \"most\", on) | 设置 most 的值没有 on。",
                "Setting(name == \"strict\") | 设置 strict 是开关，没有写明开还是关。",
                "$l : WordList() | WordList 没有写明名称。",
                "$l : WordList(name == \"sings\") | 未知的 WordList.name 代码 sings。",
                "Peers(key == \"a\") | Peers 要用的设置 peers-units 不存在。",
                "AlikeProse() | AlikeProse 要用的设置 alike-percent 不存在。",
            })
    void aConditionThatCouldNeverHoldIsTold(String condition, String message) throws IOException {
        books.rules("applications/b.drl", limit("C-1", condition + " $c : Cell(count > 0)"));
        Diagnostic told = books.read().diagnoses().get(0);
        assertEquals("applications/b.drl:7", told.file() + ":" + told.line());
        assertEquals(message, told.message().zh());
        assertFalse(told.advice().zh().isBlank());
    }

    @Test
    void aBookWithoutListsAndSettingsHasNone() throws IOException {
        Books bare = new Books(folder.resolve("bare"))
                .rules(
                        "a.drl",
                        limit(
                                "A-1",
                                "Setting(name == \"most\", $n : count) $l : WordList(name == \"signs\") $c : Cell()"));
        assertEquals(
                List.of("没有设置 most。请在 settings.yaml 里加上它。", "没有词表 signs。请在 words/signs.txt 里加上它。"),
                bare.read().diagnoses().stream()
                        .map(d -> d.message().zh() + d.advice().zh())
                        .toList());
    }

    @Test
    void aListWithoutWordsIsTold() throws IOException {
        books.file("words/none.txt", "# 还没有\n");
        Diagnostic told = books.read().diagnoses().get(0);
        assertEquals(
                "words/none.txt 词表 none 里没有词。",
                told.file() + " " + told.message().zh());
    }

    @Test
    void aProfileLeavesNoRuleWithoutItsNumberOrWords() {
        assertEquals(List.of("1: 设置 most 应为整数。请写成 most: 数，不带小数。"), mistakes("settings: {most: 2.5}"));
        assertEquals(
                List.of("1: 词表 signs 的词全部删去了。请至少留一个词；不用的规则请写 rules: {编号: off}。"),
                mistakes("words: {signs: {drop: [甲, 乙]}}"));
    }

    private RuleBook under(String profile) throws IOException {
        Path file = folder.resolve("local.yaml");
        Files.writeString(file, profile);
        return ProfileMerger.of(books.read(), Profile.read(file));
    }

    private List<String> mistakes(String profile) {
        RuleBookException thrown = assertThrows(RuleBookException.class, () -> new RuleEngine(under(profile)).close());
        return thrown.diagnoses().stream()
                .map(d -> d.line() + ": " + d.message().zh() + d.advice().zh())
                .toList();
    }

    private static String said(RuleBook book) {
        try (RuleEngine judge = new RuleEngine(book)) {
            return judge.judge(new Reports().cell("received", "total", 4).facts()).rulings().stream()
                    .map(ProfileTest::said)
                    .collect(Collectors.joining(", "));
        }
    }

    private static String said(RuleResult ruling) {
        OutcomeKind kind = ruling.outcome().kind();
        return ruling.id() + " " + ruling.severity().code() + " " + kind;
    }
}
