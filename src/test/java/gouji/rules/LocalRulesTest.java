package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cases.CaseBook;
import gouji.cases.FaultyCaseException;
import gouji.data.RuleFolders;
import gouji.engine.Books;
import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Term;
import gouji.read.Reader;
import gouji.read.document.Document;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.metadata.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a province or county lie in a folder of their own and build on the book. */
class LocalRulesTest {
    private static final String HEADER =
            "package gouji.book; import gouji.model.*; global gouji.engine.Found found; dialect \"mvel\"\n";

    private static final String DERIVES = """
            package gouji.book; import gouji.model.*; dialect "mvel"
            rule "假合计"
            when
                $c : Cell(row == "received")
            then
                insert(Sum.of("applications", "row", "received", [$c], [$c]));
            end
            """;

    @TempDir
    Path folder;

    private Path local;
    private RuleFolders folders;

    @BeforeEach
    void begin() throws IOException {
        Path book = folder.resolve("book");
        new Books(book)
                .file("words/signs.txt", "甲\n")
                .file("phrases/organs.yaml", "names: [局]\nkinds: {department: [局]}\nlength: 5\n")
                .rules("a.drl", Books.cells("A-1", "negative"));
        local = Files.createDirectories(folder.resolve("local"));
        folders = RuleFolders.of(book, local);
    }

    @Test
    void localRulesUseGroundsAndWordsOfTheBookAndAddToThem() throws IOException {
        file("b.drl", HEADER + Books.cells("L-1", "zero").replace("\"totals\"", "\"totals county\""));
        file("basis/county.yaml", "county: {zh: 县里的通知, en: County notice}\n");
        file("words/signs.txt", "乙\n");
        file("settings.yaml", "most: {zh: 上限, value: 5}\n");

        RuleBook book = RuleBook.read(folders);
        new RuleEngine(book).close();

        assertEquals(
                List.of("A-1", "L-1"), book.rules().stream().map(RuleInfo::id).toList());
        assertEquals(local + "/b.drl", book.rules().get(1).file());
        assertEquals(List.of("甲", "乙"), book.terms().stream().map(Term::text).toList());
        assertEquals(1, book.settings().size());
    }

    @Test
    void namesAreUniqueOverAllFolders() throws IOException {
        file("b.drl", HEADER + Books.cells("A-1", "zero"));
        file("basis/county.yaml", "county: {zh: 通知, en: Notice}\ntotals: {zh: 合计, en: Totals}\n");
        assertEquals(
                List.of(
                        local + "/b.drl:2 编号“A-1”重复，已在 a.drl:5 使用。",
                        local + "/b.drl:2 规则名“A-1”重复，已在 a.drl:5 使用。",
                        local + "/basis/county.yaml:2 依据 totals 已经有了。"),
                mistakes(folders));
    }

    @Test
    void aFolderThatIsNoBookCannotComeFirst() {
        assertEquals(List.of("book.yaml:0 缺少这个文件。"), mistakes(RuleFolders.of(local)));
        assertTrue(mistakes(RuleFolders.of(folders.book(), folder.resolve("none")))
                .get(0)
                .contains("规则文件夹无法读取"));
        assertEquals(List.of(":0 同一个规则文件夹给了两次。"), mistakes(RuleFolders.of(folders.book(), local, local)));
    }

    @Test
    void onlyItsOwnFolderNamedReadingDerivesFacts() throws IOException {
        Path reading = Files.createDirectories(folder.resolve("reading"));
        Files.writeString(reading.resolve("c.drl"), HEADER + Books.cells("L-1", "zero"));
        RuleBook book = RuleBook.read(RuleFolders.of(folders.book(), reading));
        new RuleEngine(book).close();
        assertEquals(2, book.rules().size());
    }

    @Test
    void addedRulesDeriveNothing() throws IOException {
        file("reading/c.drl", DERIVES);
        assertEquals(List.of(local + "/reading/c.drl:1 本地规则不能推出事实，reading/ 里的规则会改变规则集的结论。"), mistakes(folders));
        assertEquals(
                List.of(), RuleBook.read(folders, Set.of(Permission.READING)).diagnoses());
        assertEquals(
                1,
                RuleBook.read(folders, Set.of(Permission.EXPLAINS)).diagnoses().size());
    }

    @Test
    void addedRulesExplainNothingOfTheBookAway() throws IOException {
        file("b.drl", HEADER + noted("L-1", "@explains(\"A-1\")") + noted("L-2", "@explains(\"L-1\")"));
        assertEquals(List.of(local + "/b.drl:2 本地规则不能用 @explains 隐去规则集的 A-1。"), mistakes(folders));
        assertEquals(
                List.of(), RuleBook.read(folders, Set.of(Permission.EXPLAINS)).diagnoses());
    }

    @Test
    void addedRulesHaveIdsOfTheirOwn() throws IOException {
        file("b.drl", HEADER + noted("L-1", "@case(\"other\")").replace("@id(\"L-1\")", "@id(\"A-1\")"));
        assertEquals(List.of(local + "/b.drl:2 编号 A-1 是规则集的。"), mistakes(folders));
    }

    @Test
    void anIdThatDiffersFromOneOfTheBookByCaseOnlyIsNone() throws IOException {
        file("b.drl", HEADER + noted("L-1", "@case(\"other\")").replace("@id(\"L-1\")", "@id(\"a-1\")"));
        assertEquals(List.of(local + "/b.drl:2 编号 a-1 是规则集的。"), mistakes(folders));
    }

    private static String noted(String name, String note) {
        return Books.cells(name, "zero").replace("@severity", note + " @severity");
    }

    @Test
    void phrasesAreJoined() throws IOException {
        file("phrases/organs.yaml", "names: [旗]\nkinds: {township: [苏木]}\nlength: 6\n");
        assertEquals(
                "{\"names\":[\"局\",\"旗\"],\"kinds\":{\"department\":[\"局\"],\"township\":[\"苏木\"]},\"length\":6}",
                folders.yaml("phrases/organs.yaml").toString());
        assertThrows(IOException.class, () -> Phrases.read(folders));
    }

    @Test
    void anEditionOfTheFormStandsOnce() throws IOException {
        file("forms/mine.yaml", Files.readString(Path.of("rules/forms/2021.yaml")));
        IOException thrown = assertThrows(IOException.class, () -> Forms.read(folders));
        assertTrue(thrown.getMessage().contains("mine.yaml"), thrown.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"1999,", "2010,2018", "2022,", "2024,2024", "2025,"})
    void anAddedEditionIsForYearsToCome(int from, Integer to) throws IOException {
        Files.writeString(folders.book().resolve("book.yaml"), "id: test\nversion: '2026.3'\n");
        Path form = file("forms/mine.yaml", mine(from, to));
        assertEquals(List.of(form + ":8 本地表式不能用于 2025 年及以前的报告，那会改变规则集的结论。"), mistakes(folders));
        assertEquals(List.of(), RuleBook.read(folders, Set.of(Permission.FORMS)).diagnoses());
        file("forms/mine.yaml", mine(2026, null));
        assertEquals(2026, RuleBook.read(folders).forms().latest().edition());
    }

    @Test
    void aBookWithoutAYearKnowsTheFirstOfItsLastEdition() throws IOException {
        file("forms/mine.yaml", mine(2021, null).replace("edition: 2021", "edition: 2020"));
        assertEquals(1, mistakes(folders).size());
        file("forms/mine.yaml", mine(2022, null));
        assertEquals(List.of(), RuleBook.read(folders).diagnoses());
    }

    /** Whatever an edition for years to come says, former reports are read as without it. */
    @Test
    void anAddedEditionChangesNothingInFormerYears() throws IOException {
        Path real = Path.of("rules");
        String columns = mine(2026, null).replaceAll("(?m)^( +- \\{code: \\w+, label: )", "$1另一种");
        file("forms/mine.yaml", columns);
        RuleFolders both = RuleFolders.of(real, local);
        RuleBook with = RuleBook.read(both);
        assertEquals(List.of(), with.diagnoses());
        Extractor extractor = new Extractor(with.forms(), Phrases.read(real));
        Facts facts = extractor.extract(read(with.forms()), Overrides.NOTHING);
        Forms own = Forms.read(real);
        assertEquals(new Extractor(own, Phrases.read(real)).extract(read(own), Overrides.NOTHING), facts);
        assertTrue(facts.cells().size() > 100);
    }

    private static Document read(Forms forms) throws IOException {
        Path report = Path.of("rules/base-reports/bureau.txt");
        return (Document) new Reader(forms.editions()).read("bureau.txt", Files.readAllBytes(report));
    }

    private static String mine(int from, Integer to) throws IOException {
        return Files.readString(Path.of("rules/forms/2021.yaml"))
                .replaceFirst("edition: 2021", "edition: " + from)
                .replaceFirst("fromYear: 2021", "fromYear: " + from + (to == null ? "" : "\ntoYear: " + to));
    }

    @Test
    void aBaseReportIsNamedOnce() throws IOException {
        Files.createDirectories(Files.createDirectories(folders.book().resolve("base-reports")));
        Files.writeString(folders.book().resolve("base-reports/bureau.txt"), "报告");
        file("base-reports/bureau.txt", "报告");
        FaultyCaseException thrown =
                assertThrows(FaultyCaseException.class, () -> new CaseBook(folders, (source, text) -> null));
        assertEquals(local + "/base-reports/bureau.txt:1：已经有名为 bureau 的基础报告，请换一个文件名。", thrown.getMessage());
    }

    private Path file(String path, String text) throws IOException {
        Path file = local.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> mistakes(RuleFolders folders) {
        RuleBookException thrown =
                assertThrows(RuleBookException.class, () -> new RuleEngine(RuleBook.read(folders)).close());
        return thrown.diagnoses().stream()
                .map(d -> d.file() + ":" + d.line() + " " + d.message().zh())
                .toList();
    }
}
