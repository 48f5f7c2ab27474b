package gouji.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cases.CaseBook;
import gouji.cases.RuleCase;
import gouji.cases.TextBases;
import gouji.data.RuleFolders;
import gouji.engine.Books;
import gouji.engine.RuleEngine;
import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.message.Language;
import gouji.read.Reader;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.RuleBookException;
import gouji.rules.metadata.RuleInfo;
import gouji.write.html.CataloguePage;
import gouji.write.words.OutputTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue is generated; a README that no longer says what the rules say is stale. */
class CatalogueTest {
    private static final RuleFolders RULES = RuleFolders.of(Path.of("rules"));

    @TempDir
    Path folder;

    @Test
    void theReadmeOfTheRulesIsUpToDate() throws IOException {
        String readme = Files.readString(Path.of("rules/README.md"));
        String fresh = CatalogueMarkdown.into(readme, catalogue(RULES), OutputTexts.in(Language.ZH));
        assertEquals(fresh, readme, "stale: run gouji rules docs --rules rules");
    }

    @Test
    void thePageHoldsEveryRule() throws IOException {
        Catalogue catalogue = catalogue(RULES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CataloguePage.write(catalogue.book(), catalogue.groups(), catalogue.missing(), Language.EN, out);
        String page = out.toString(StandardCharsets.UTF_8);
        catalogue.groups().stream()
                .flatMap(g -> g.rules().stream())
                .forEach(r -> assertTrue(page.contains("id=\"" + r.id() + "\""), r.id()));
    }

    /** Of every rule one case in which it finds something and one in which it does not, named in both languages. */
    @Test
    void everyRuleHasItsExamples() throws IOException {
        RuleBook book = RuleBook.read(RULES);
        List<RuleCase> cases = new CaseBook(RULES, (source, text) -> null).cases();
        for (RuleInfo rule : book.rules()) {
            assertShown(rule, cases, RuleCase::fails);
            assertShown(rule, cases, RuleCase::passes);
        }
    }

    private static void assertShown(RuleInfo rule, List<RuleCase> cases, Function<RuleCase, List<String>> mark) {
        List<RuleCase> marked =
                cases.stream().filter(c -> mark.apply(c).contains(rule.key())).toList();
        assertEquals(1, marked.size(), rule.key());
        assertTrue(marked.get(0).name().matches(".*\\p{IsHan}.*"), marked.get(0).title());
        assertFalse(
                marked.get(0).name().replace("Word", "").matches(".*[A-Za-z].*"),
                marked.get(0).title());
        assertFalse(marked.get(0).nameEn().isBlank(), marked.get(0).title());
    }

    @Test
    void aCaseIsNoExampleOfWhatItDoesNotShow() throws IOException {
        Books books = new Books(folder)
                .rules("a.drl", Books.cells("A-1", "negative"))
                .file(
                        "a.cases.yaml",
                        "cases:\n  - name: 甲\n    fails: [A-1]\n    passes: [A-2]\n    around: []\n    finds: []\n");
        RuleBook book = books.read();
        try (RuleEngine judge = new RuleEngine(book)) {
            CaseBook cases = new CaseBook(RuleFolders.of(folder), (source, text) -> null);
            CatalogueMaker maker = new CatalogueMaker(book, cases, cases.runner(judge), Language.ZH);
            RuleBookException thrown = assertThrows(RuleBookException.class, () -> maker.make(RuleFolders.of(folder)));
            assertEquals(
                    List.of("用例不是 fails 所写规则 A-1 的例子。", "用例不是 passes 所写规则 A-2 的例子。"),
                    thrown.diagnoses().stream().map(d -> d.message().zh()).toList());
        }
    }

    @Test
    void whatIsWrittenByHandStays() {
        Catalogue empty = new Catalogue("gouji 1", List.of(), List.of());
        OutputTexts words = OutputTexts.in(Language.EN);
        String first = CatalogueMarkdown.into("# Guide\n", empty, words);
        assertTrue(first.startsWith("# Guide\n\n" + CatalogueMarkdown.BEGIN), first);
        String again = CatalogueMarkdown.into(first + "\nafter\n", empty, words);
        assertEquals(first + "\nafter\n", again);
    }

    @Test
    void aRuleThatIsThereIsNotMissing() throws IOException {
        Books books = new Books(folder)
                .rules("a.drl", Books.cells("A-1", "negative"))
                .file("not-implemented.yaml", "B-1: {zh: 没有数据}\nA-1: {zh: 没有数据}\n");
        RuleBook book = books.read();
        try (RuleEngine judge = new RuleEngine(book)) {
            CaseBook cases = new CaseBook(RuleFolders.of(folder), (source, text) -> null);
            CatalogueMaker maker = new CatalogueMaker(book, cases, cases.runner(judge), Language.ZH);
            RuleBookException thrown = assertThrows(RuleBookException.class, () -> maker.make(RuleFolders.of(folder)));
            assertEquals("not-implemented.yaml:2: 规则 A-1 已经实现。请删去这一行。", thrown.getMessage());
        }
    }

    private static Catalogue catalogue(RuleFolders folders) throws IOException {
        RuleBook book = RuleBook.read(folders);
        try (RuleEngine judge = new RuleEngine(book)) {
            Reader reader = new Reader(book.forms().editions());
            Extractor extractor = new Extractor(book.forms(), Phrases.read(folders));
            CaseBook cases = new CaseBook(folders, new TextBases(reader, extractor));
            return new CatalogueMaker(book, cases, cases.runner(judge), Language.ZH).make(folders);
        }
    }
}
