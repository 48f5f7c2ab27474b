package gouji.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.rules.RuleBook;
import gouji.rules.drl.DrlRebuilder;
import gouji.rules.drl.Lexer;
import gouji.rules.drl.Token;
import gouji.rules.file.RuleFile;
import gouji.rules.file.RuleSource;
import gouji.rules.probes.Probes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.runtime.ANTLRStringStream;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.lang.DRL6Lexer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** What was checked is what Drools reads: its lexer cuts every text it is handed into the very words ours did. */
class DroolsLexerTest {
    private static final int HIDDEN = 99;

    @TempDir
    Path folder;

    @Test
    void thisIsTheLexerDroolsUses() {
        assertFalse(DrlParser.ANTLR4_PARSER_ENABLED);
        assertEquals(LanguageLevelOption.DRL6, DrlParser.DEFAULT_LANGUAGE_LEVEL);
    }

    @Test
    void theBookIsCutAlike() {
        RuleBook book = RuleBook.read(Path.of("rules"));
        assertTrue(book.sources().size() > 40);
        book.sources().forEach(DroolsLexerTest::assertAlike);
        book.sources().stream()
                .filter(s -> !s.isReading())
                .flatMap(s -> s.spans().stream().map(span -> new Probes(s, span.rule()).source()))
                .forEach(DroolsLexerTest::assertAlike);
    }

    /** Of an attack what is refused is not handed on; even so the words of the whole file are cut alike. */
    @TestFactory
    Stream<DynamicTest> attacksAreCutAlike() throws IOException {
        return Attack.all().stream()
                .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
                    Path own = Files.createTempDirectory(folder, "book");
                    Books books = new Books(own).rules(attack.path(), attack.rules(folder.resolve("mark")));
                    books.read().sources().forEach(DroolsLexerTest::assertAlike);
                    String text = Files.readString(own.resolve(attack.path()));
                    Lexer lexer = new Lexer(RuleFile.of("a.drl", "a.drl", text.getBytes(StandardCharsets.UTF_8)));
                    List<Token> tokens = lexer.tokens();
                    if (lexer.diagnoses().isEmpty()) {
                        assertAlike(new DrlRebuilder(text.replace('\r', '\n'), tokens).text());
                    }
                }));
    }

    @Test
    void wordsStayOnTheirLines() {
        String text = "a /* b\n c */ 'd' // e\n\n  f(\"\\\"\")";
        List<Token> tokens = new Lexer(new RuleFile("a", "a", text)).tokens();
        assertEquals("a\n      \"d\"\n\n  f(\"\\u0022\")", new DrlRebuilder(text, tokens).text());
    }

    private static void assertAlike(RuleSource source) {
        assertAlike(source.drl());
    }

    private static void assertAlike(String drl) {
        assertEquals(ours(drl), theirs(drl), drl);
    }

    private static List<String> ours(String drl) {
        return new Lexer(new RuleFile("a.drl", "a.drl", drl))
                .tokens().stream()
                        .map(t -> t.line() + " " + drl.substring(t.start(), t.end()))
                        .toList();
    }

    private static List<String> theirs(String drl) {
        DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(drl));
        List<String> words = new ArrayList<>();
        for (var token = lexer.nextToken(); token.getType() >= 0; token = lexer.nextToken()) {
            if (token.getChannel() != HIDDEN) {
                words.add(token.getLine() + " " + token.getText());
            }
        }
        assertTrue(lexer.getErrors().isEmpty(), () -> lexer.getErrors().toString());
        return words;
    }
}
