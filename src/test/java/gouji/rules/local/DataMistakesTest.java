package gouji.rules.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.data.RuleFolders;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Data of a county that cannot be used is told with its file, and ends nothing else. */
class DataMistakesTest {
    private static final Path BOOK = Path.of("rules");

    @TempDir
    Path local;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "-1e400",
                "1e100000",
                "1e-11",
                "1e999999999",
                "9223372036854775808",
                "1000000000000000",
                "0.12345678901",
                ".inf",
                "-.inf",
                ".nan",
                "[1, 1e400]",
                "[.nan]",
                "1e15",
                "123456789012345678901234567890"
            })
    void aNumberNobodyCanReckonWithIsTold(String value) throws IOException {
        Diagnostic told = told("settings.yaml", "zz: {zh: 大, en: big, value: " + value + "}\n")
                .get(0);
        assertEquals(local.resolve("settings.yaml") + ":1", told.file() + ":" + told.line());
        assertFalse(told.message().zh().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "-0.5", "0.0000000001", "1e3", "true", "inform", "[1, a]"})
    void anOrdinaryValueIsTaken(String value) throws IOException {
        assertEquals(List.of(), told("settings.yaml", "zz: {zh: 值, en: value, value: " + value + "}\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.yaml", "grading.yaml", "basis/z.yaml"})
    void aListIsNoFileOfEntries(String file) throws IOException {
        assertEquals(
                List.of("整个文件应由“名称: 内容”组成。"),
                told(file, "- a\n- b\n").stream().map(d -> d.message().zh()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zz: 5",
                "zz: [1]",
                "zz: {zh: x}",
                "zz: {value: 1}",
                "zz: {zh: x, value: {a: b}}",
                "zz: {zh: x, value: [[1]]}"
            })
    void aSettingOfAnotherShapeIsTold(String settings) throws IOException {
        assertEquals(
                "设置 zz 不完整。", told("settings.yaml", settings).get(0).message().zh());
    }

    @Test
    void nestingAndAnchorsAreHeld() throws IOException {
        String deep = "zz: {zh: x, en: x, value: " + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        assertTrue(told("settings.yaml", deep).get(0).message().zh().contains("层次太深"));
        StringBuilder bomb = new StringBuilder("a0: &a0 {zh: x, en: x, value: 1}\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n"
                    .formatted(
                            i,
                            i,
                            String.join(
                                    ",",
                                    List.of("*a" + (i - 1)).stream()
                                            .flatMap(a -> Collections.nCopies(10, a).stream())
                                            .toList())));
        }
        assertEquals(29, told("settings.yaml", bomb.toString()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"weights: {error: 1e400}", "weights: {error: many}", "start: 1e999999", "most: {error: -1}"})
    void pointsNobodyCanCountAreTold(String grading) throws IOException {
        assertTrue(told("grading.yaml", grading).get(0).message().zh().startsWith("分值应为不小于 0 的数"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weights: 5", "weights: [1]", "rules: x", "most: true"})
    void pointsWithoutNamesAreTold(String grading) throws IOException {
        assertTrue(told("grading.yaml", grading).get(0).message().zh().endsWith("里应写名称和分值。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms/2030.yaml", "phrases/claims.yaml", "settings.yaml", "words/x.txt", "x.drl"})
    void aFileTooLargeIsToldInOneLanguage(String file) throws IOException {
        write(file, "# " + "x".repeat(2_000_000));
        Diagnostic told =
                assertThrows(RuleBookException.class, this::read).diagnoses().get(0);
        assertEquals(local.resolve(file).toString(), told.file());
        assertEquals("文件有 2000002 字节，太大了。", told.message().zh());
        assertEquals("The file is too large: 2000002 bytes.", told.message().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "edition: 2022",
                "edition: 2022\nfromYear: 2022\nsections: []\ntables: []\nnotice: x",
                "edition: two",
                "edition: 2022\nsurprise: 1",
                "edition: 2022\ntables: [{code: x}]",
                "edition: 2021",
                "edition: 2022\nsections: [null]",
                "edition: 1e400",
                "- edition: 2022"
            })
    void aFormThatIsNotWholeIsTold(String form) throws IOException {
        write("forms/2022.yaml", form);
        RuleBookException thrown = assertThrows(RuleBookException.class, this::read);
        Diagnostic told = thrown.diagnoses().get(0);
        assertEquals(local.resolve("forms/2022.yaml").toString(), told.file());
        assertFalse(told.message().zh().isBlank());
    }

    @Test
    void aStandardThatLetsEverythingPassIsTold() throws IOException {
        assertEquals(List.of(), told("grading.yaml", "weights: {error: 0}\nreturn: never\n"));
        Diagnostic told = told("grading.yaml", "return: never\nreview: never\n").get(0);
        assertEquals(local.resolve("grading.yaml") + ":1", told.file() + ":" + told.line());
        assertTrue(told.message().zh().contains("任何问题都会算作通过"), told.message().zh());
    }

    @Test
    void aWholeNewEditionIsTaken() throws IOException {
        String latest = Files.readString(BOOK.resolve("forms/2021.yaml"));
        write(
                "forms/2030.yaml",
                latest.replace("edition: 2021", "edition: 2030").replace("fromYear: 2021", "fromYear: 2030"));
        assertEquals(2030, read().forms().latest().edition());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received, carriedIn], totals: [closed | received, carriedOn], totals: [closed | carriedOn",
                "kind: balance | kind: other | kind",
                "kind: balance | sort: balance | relations",
                "totals: [total]} | totals: []} | totals",
                "relations: | variants: | variants",
            })
    void aRelationOfNothingIsTold(String from, String to, String word) throws IOException {
        String latest = Files.readString(BOOK.resolve("forms/2021.yaml"));
        assertTrue(latest.contains(from));
        write(
                "forms/2030.yaml",
                latest.replace("edition: 2021", "edition: 2030").replace(from, to));
        RuleBookException thrown = assertThrows(RuleBookException.class, this::read);
        String told = thrown.diagnoses().get(0).message().zh();
        assertTrue(told.contains(word), told);
    }

    @Test
    void aTotalTableWithoutRelationsIsTold() throws IOException {
        String latest = Files.readString(BOOK.resolve("forms/2021.yaml"));
        write(
                "forms/2030.yaml",
                latest.replace("edition: 2021", "edition: 2030").replaceAll("(?m)^ +(relations:|- \\{kind: ).*\n", ""));
        RuleBookException thrown = assertThrows(RuleBookException.class, this::read);
        assertTrue(thrown.diagnoses().get(0).message().zh().contains("relations"));
    }

    @Test
    void aBasisWithoutNameIsTold() throws IOException {
        assertEquals(
                "依据 zz 没有名称。", told("basis/z.yaml", "zz: 5\n").get(0).message().zh());
    }

    @Test
    void aProfileKeepsToTheSameNumbers() throws IOException {
        write("p.yaml", "settings: {codes-units: 1e400}\n");
        RuleBook book = ProfileMerger.of(RuleBook.read(RuleFolders.of(BOOK)), Profile.read(local.resolve("p.yaml")));
        assertEquals(
                "设置 codes-units 的数太大、太小或太长。", book.diagnoses().get(0).message().zh());
    }

    @Test
    void theBookHasNone() {
        RuleBook book = RuleBook.read(RuleFolders.of(BOOK));
        assertEquals(List.of(), book.diagnoses());
        assertEquals(new BigDecimal("100"), book.scale().start());
    }

    private List<Diagnostic> told(String file, String text) throws IOException {
        write(file, text);
        return read().diagnoses();
    }

    private RuleBook read() {
        return RuleBook.read(RuleFolders.of(BOOK, local));
    }

    private void write(String file, String text) throws IOException {
        Path path = local.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
