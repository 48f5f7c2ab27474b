package gouji.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
    private static final Forms FORMS = forms();

    @Test
    void theYearPicksTheEdition() {
        assertEquals(2019, FORMS.forYear(2020).orElseThrow().edition());
        assertEquals(2021, FORMS.forYear(2024).orElseThrow().edition());
        assertTrue(FORMS.forYear(2018).isEmpty());
        assertEquals(2021, FORMS.of(0).edition());
    }

    @Test
    void spotsAreNamedAsPrinted() {
        assertEquals(
                "表三 · （三）不予公开 1.属于国家秘密 · 法人或其他组织 商业企业",
                FORMS.label(2021, "applications", "applications", "refused.stateSecret", "business"));
        assertEquals("表四 · 行政复议", FORMS.label(2021, "disputes", "disputes", "review", null));
        assertEquals("表二", FORMS.label(2021, "disclosure", "disclosure", null, null));
        assertEquals("六、其他需要报告的事项", FORMS.label(2021, "other", null, null, null));
    }

    @Test
    void aRowOfAnotherEditionHasItsNameToo() {
        assertTrue(FORMS.label(2021, "applications", "applications", "other", "total")
                .contains("其他处理"));
        assertEquals("表三 · nonsense", FORMS.label(2021, "applications", "applications", "nonsense", null));
    }

    @Test
    void relationsHaveEveryRowOfTheirEdition() {
        assertEquals(List.of(21, 19), sizes(2021, "column"));
        assertEquals(List.of(21, 19), sizes(2019, "column"));
        assertEquals(List.of(2), sizes(2021, "balance"));
        assertEquals(List.of(6), sizes(2021, "row"));
        assertEquals(List.of(), FORMS.relations(2021, "disclosure"));
    }

    /** How many parts the relations of table three have, each way its rows may be printed. */
    private static List<Integer> sizes(int edition, String kind) {
        return FORMS.relations(edition, "applications").stream()
                .filter(r -> r.kind().equals(kind))
                .map(r -> r.parts().size())
                .toList();
    }

    @Test
    void aFormThatCannotBeReadIsNamed(@TempDir Path rules) throws IOException {
        Path file = Files.createDirectory(rules.resolve("forms")).resolve("2031.yaml");
        Files.writeString(file, "edition: x");

        assertTrue(assertThrows(IOException.class, () -> Forms.read(rules))
                .getMessage()
                .contains("2031.yaml"));
    }

    private static Forms forms() {
        try {
            return Forms.read(Path.of("rules"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
