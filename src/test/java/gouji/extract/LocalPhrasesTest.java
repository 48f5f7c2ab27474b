package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.data.InvalidRuleDataException;
import gouji.data.RuleFolders;
import gouji.form.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases a county adds to the book: broken ones are told with file and line, and none may run for ever. */
class LocalPhrasesTest {
    private static final Path BOOK = Path.of("rules");

    @TempDir
    Path local;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'('",
                "'[本'",
                "'(.*)*!'",
                "'(.|.)*!'",
                "'(本+)+关'",
                "'.*.*.*本'",
                "'(?!本)关'",
                "'(?<=本)关'",
                "'(本)\\1'",
                "'本{2000}'",
                "'((~~)~)~'",
                "'[本&&[^关]]'",
                "'a)|(b'",
                "'(?:.{0,20}){0,20}'",
                "'(本|关|机)*'",
                "'\\Q本'",
                "'(?x)本 #关'",
                "'a*+'"
            })
    void aPatternThatIsNoneOrMightNeverEndIsTold(String pattern) throws IOException {
        InvalidRuleDataException told = told("claims.yaml", "# ours\nblockers:\n  - 往年\n  - " + pattern + "\n");
        assertEquals(local.resolve("phrases/claims.yaml") + ":4", told.file() + ":" + told.line());
        assertFalse(told.why().zh().isBlank() || told.advice().zh().isBlank());
    }

    @Test
    void aWordIsAddedToAClassAndUsedByThoseOfTheBook() throws IOException {
        Files.createDirectories(local.resolve("phrases"));
        Files.writeString(local.resolve("phrases/claims.yaml"), """
                words: {receive: [签收], mood: [踊跃]}
                claims: [{subject: received, cue: [申请], about: applications, frames: ['{receive} {request}', '{mood} {n}']}]
                """);
        assertDoesNotThrow(() -> Phrases.read(RuleFolders.of(BOOK, local)));
    }

    @Test
    void wordsOfAClassThatFitInTooManyWaysAreTold() throws IOException {
        InvalidRuleDataException told =
                told("claims.yaml", "words: {receive: [甲, 甲甲]}\nblockers:\n  - '({receive})*乙'\n");
        assertEquals(3, told.line());
    }

    @Test
    void aClassOfWordsThatIsNotThereIsTold() throws IOException {
        assertEquals(2, told("claims.yaml", "blockers:\n  - '{nowhere}乙'\n").line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blockers: 5",
                "blockers: {a: b}",
                "blockers: [[a]]",
                "contexts: {any: 5}",
                "contexts: {own: {words: [本]}}",
                "claims: [5]",
                "claims: [null]",
                "claims: [{subject: received}]",
                "claims: {}",
                "percentages: x",
                "words: 5",
                "words: {receive: 5}",
                "words: {receive: [[签收]]}",
                "rivals: [a]",
                "loose: {units: 5}",
                "sums: 累计",
                "channels: {ways: [a]}",
                "claims: [{subject: received, cue: [收], about: nowhere}]",
                "blockers: [~]",
                "otherMatters: [a]",
                "surprise: 1"
            })
    void claimsOfAnotherShapeAreTold(String claims) throws IOException {
        InvalidRuleDataException told = told("claims.yaml", claims + "\n");
        assertEquals(local.resolve("phrases/claims.yaml").toString(), told.file());
        assertTrue(told.why().zh().startsWith("短语的层次不对"), told.why().zh());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blockers: [a",
                "\tblockers: a",
                "blockers: !!java.lang.ProcessBuilder [[touch, x]]",
                "a: &a [*a]"
            })
    void whatIsNoYamlIsTold(String claims) throws IOException {
        assertEquals(
                local.resolve("phrases/claims.yaml").toString(),
                told("claims.yaml", claims).file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists.yaml|opening: '('",
                "lists.yaml|labels: 100000",
                "lists.yaml|units: '(局|委)+'",
                "organs.yaml|kinds: [{kind: department, pattern: '('}]",
                "organs.yaml|kinds: [{kind: department}]",
                "organs.yaml|kinds: [{kind: king, pattern: 局}]",
                "organs.yaml|levels: [{level: county, pattern: '(.+)+$'}]",
                "prose.yaml|footers: 5",
                "prose.yaml|footers: [null]",
                "quantities.yaml|measures: 5",
                "quantities.yaml|measures: {count: 件}",
                "cells.yaml|units: [件]",
                "cells.yaml|placeholders: {a: b}"
            })
    void everyFileIsHeld(String slip) throws IOException {
        String[] parts = slip.split("\\|", 2);
        assertEquals(
                local.resolve("phrases").resolve(parts[0]).toString(),
                told(parts[0], parts[1]).file());
    }

    /** A file that was begun and left, or whose entries wait to be filled, adds nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "# ours\n", "---\n", "~\n", "{}\n", "BLANK:\n"})
    void aFileWithoutContentAddsNothing(String content) throws IOException {
        Phrases book = Phrases.read(BOOK);
        for (String entry : List.of(
                "claims.yaml|blockers",
                "lists.yaml|opening",
                "organs.yaml|kinds",
                "prose.yaml|footers",
                "quantities.yaml|measures",
                "cells.yaml|units")) {
            String[] parts = entry.split("\\|", 0);
            Path file = local.resolve("phrases").resolve(parts[0]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content.replace("BLANK", parts[1]));
        }
        assertEquals(book.toString(), Phrases.read(RuleFolders.of(BOOK, local)).toString());
    }

    @Test
    void aPatternIsNotRepeatedWhole() throws IOException {
        for (String pattern : List.of("(".repeat(5_000), "(a|".repeat(3_000) + "a" + ")".repeat(3_000))) {
            String told =
                    told("claims.yaml", "blockers: ['" + pattern + "']").why().zh();
            assertTrue(told.length() < 200, told);
        }
    }

    @Test
    void deepNestingIsTold() throws IOException {
        String deep = "blockers: " + "[".repeat(100_000) + "]".repeat(100_000);
        assertTrue(told("claims.yaml", deep).why().zh().contains("层次太深"));
    }

    @Test
    void signsInLocalWordsAreNoPatterns() throws IOException {
        write("prose.yaml", "period: ['统计(', '[期']\n");
        write("cells.yaml", "placeholders: ['(*)']\n");
        assertDoesNotThrow(this::read);
    }

    @Test
    void plainPatternsAreTaken() throws IOException {
        write("claims.yaml", "blockers:\n  - '(往年|{last})~(共|合计)?{n}'\n  - '第[一二三四]季度.*'\n");
        assertTrue(read().claims().blockers().contains("第[一二三四]季度.*"));
    }

    private InvalidRuleDataException told(String file, String text) throws IOException {
        write(file, text);
        return assertThrows(InvalidRuleDataException.class, this::read);
    }

    private Phrases read() throws IOException {
        Phrases phrases = Phrases.read(RuleFolders.of(BOOK, local));
        new Extractor(Forms.read(BOOK), phrases);
        return phrases;
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(local.resolve("phrases"));
        Files.writeString(local.resolve("phrases").resolve(file), text);
    }
}
