package gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.check.Checker;
import gouji.check.intake.Input;
import gouji.check.intake.InputLimits;
import gouji.check.intake.ReportLoader;
import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.finding.CheckedReport;
import gouji.finding.Evaluation;
import gouji.finding.OutcomeKind;
import gouji.form.Forms;
import gouji.model.Overrides;
import gouji.rules.RuleBook;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample reports give, whatever they come in, the findings written beside them and no others. */
class SamplesTest {
    private static final Path REPORTS = Path.of("reports");
    /** Some of them in the formats of office programs. */
    private static final Path OFFICE = Path.of("src/test/resources/gouji/samples");

    /** The samples stand as text and as web page, which hide nothing; this file has comments, changes and authors. */
    private static final Path HIDING = Path.of("src/test/resources/gouji/read/word/hidden.docx");

    private static final String EXPECTED = ".expected.json";

    private static RuleEngine judge;
    private static RuleBook book;
    private static CheckedReport hiding;
    private static final Map<String, CheckedReport> CHECKED = new TreeMap<>();

    @BeforeAll
    static void check() throws IOException {
        Path rules = Path.of("rules");
        Forms forms = Forms.read(rules);
        book = RuleBook.read(rules);
        judge = new RuleEngine(book);
        ReportLoader intake = new ReportLoader(
                forms,
                new Extractor(forms, Phrases.read(rules)),
                Overrides.NOTHING,
                InputLimits.DEFAULT,
                SamplesTest::fail);
        Checker checker = new Checker(intake, judge, book, SamplesTest::fail);
        hiding = checker.check(new Input("hidden.docx", HIDING, true)).reports().get(0);
        for (Path file : Stream.concat(files(REPORTS, ".txt", ".html").stream(), files(OFFICE, "").stream())
                .toList()) {
            String name = file.getFileName().toString();
            CHECKED.put(
                    name, checker.check(new Input(name, file, true)).reports().get(0));
        }
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @TestFactory
    Stream<DynamicTest> samplesGiveWhatIsExpectedOfThem() {
        return CHECKED.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getKey(), e.getValue())));
    }

    @Test
    void everySampleStandsAsTextAndAsWebPage() throws IOException {
        Set<String> names =
                files(REPORTS, EXPECTED).stream().map(SamplesTest::stem).collect(Collectors.toSet());
        assertTrue(names.size() >= 8, "at least eight samples");
        for (String ending : List.of(".txt", ".html")) {
            assertEquals(
                    names,
                    files(REPORTS, ending).stream().map(SamplesTest::stem).collect(Collectors.toSet()),
                    ending);
        }
    }

    /** A sample is one file on one year: what needs an attachment, the year before or a roster has cases only. */
    @Test
    void everyRuleFailsOnSomeSample() {
        Set<String> silent = book.rules().stream()
                .filter(r -> !r.needsSurroundings() && !r.needs().contains("attachment"))
                .map(RuleInfo::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.concat(CHECKED.values().stream(), Stream.of(hiding))
                .forEach(c -> c.outcomes().forEach((id, outcome) -> {
                    if (outcome.kind() == OutcomeKind.FAIL) {
                        silent.remove(id);
                    }
                }));
        assertEquals(Set.of(), silent);
    }

    @Test
    void aFileTellsWhatItCarriesAlong() {
        List<String> told = hiding.findings().stream()
                .filter(f -> f.rule().equals("SN-08"))
                .map(f -> f.message().zh())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "文件属性的作者或修改者是个人姓名“李红”，供参考。",
                        "文件属性的作者或修改者是个人姓名“王小明”，供参考。",
                        "文件里留有修订痕迹 2 处，删改前的文字可以还原。",
                        "文件里留有批注 1 处，发布后任何人都能看到。"),
                told);
    }

    /** Conditions are compiled once they have run often. */
    @Test
    void theTwoHundredthReportIsJudgedAsTheFirst() {
        CheckedReport first = CHECKED.values().iterator().next();
        Evaluation judgement = judge.judge(first.facts());
        for (int i = 0; i < 200; i++) {
            assertEquals(judgement, judge.judge(first.facts()));
        }
    }

    @Test
    void rulesThatNeedOtherReportsMakeNoDifferenceToOneJudgedAlone() {
        RuleBook alone = book.alone();
        assertTrue(rules(alone) < rules(book), "some rules need the year before or a roster");
        try (RuleEngine spared = new RuleEngine(alone)) {
            CHECKED.forEach((name, c) -> assertEquals(judge.judge(c.facts()), spared.judge(c.facts()), name));
        }
    }

    private static long rules(RuleBook some) {
        return some.sources().stream().mapToLong(s -> s.spans().size()).sum();
    }

    private static void compare(String name, CheckedReport checked) throws IOException {
        String stem = name.substring(0, name.lastIndexOf('.'));
        JsonNode expected =
                new ObjectMapper().readTree(REPORTS.resolve(stem + EXPECTED).toFile());
        List<String> findings = checked.findings().stream()
                .map(f -> f.severity().code() + " " + f.rule() + " "
                        + f.where().get(0).key())
                .sorted()
                .toList();
        assertEquals(words(expected.path("findings")), findings);
        List<String> doubts = checked.outcomes().entrySet().stream()
                .filter(e -> e.getValue().kind() == OutcomeKind.CANNOT_TELL)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        assertEquals(words(expected.path("cannotTell")), doubts);
        assertEquals(expected.path("verdict").asText(), checked.verdict().code());
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(w -> words.add(w.asText()));
        return words.stream().sorted().toList();
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static void fail(Throwable failure) {
        throw new AssertionError("checking a sample failed", failure);
    }
}
