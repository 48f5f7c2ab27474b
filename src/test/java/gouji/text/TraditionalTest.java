package gouji.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extract.Extractor;
import gouji.extract.Samples;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Problem;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mirror in traditional characters is the same report. */
class TraditionalTest {
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());

    @ParameterizedTest
    @ValueSource(strings = {"青禾县水利局2024.txt", "青禾县水利局2024.html", "云泽市人民政府2024.html"})
    void saysTheSame(String name) throws IOException {
        String simplified = Files.readString(Path.of("reports", name));
        String traditional = traditional(simplified);
        assertFalse(traditional.equals(simplified));
        Facts read = facts(traditional);
        assertEquals(told(facts(simplified)), told(read));
        assertTrue(read.problems().stream().map(Problem::code).anyMatch("traditional"::equals));
    }

    @Test
    void aNameWithAnOldCharacterMakesNoMirror() throws IOException {
        String text = Files.readString(Path.of("reports", "青禾县水利局2024.txt")).replace("水利专栏", "水利專欄");
        assertTrue(facts(text).problems().isEmpty());
        assertTrue(facts(text).sentences().stream().anyMatch(s -> s.text().contains("專欄")));
    }

    private static String told(Facts facts) {
        return facts.report().unit()
                + facts.report().year()
                + facts.report().kind()
                + facts.sections().stream().map(s -> s.code() + s.number()).toList()
                + facts.topics().stream().map(t -> t.code()).toList()
                + facts.cells().stream().map(c -> c.getKey() + "=" + c.count()).toList()
                + facts.claims().stream()
                        .map(c -> c.subject() + "=" + c.amount())
                        .toList();
    }

    private static Facts facts(String text) {
        Document document =
                (Document) new Reader(Samples.forms().editions()).read("a", text.getBytes(StandardCharsets.UTF_8));
        return EXTRACTOR.extract(document, Overrides.NOTHING);
    }

    private static String traditional(String text) throws IOException {
        Map<Integer, String> table = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TraditionalTest.class.getResourceAsStream("/data/dictionary/STCharacters.txt"),
                StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("[\t ]")).forEach(pair -> table.put(pair[0].codePointAt(0), pair[1]));
        }
        StringBuilder traditional = new StringBuilder();
        text.codePoints().forEach(c -> traditional.append(table.getOrDefault(c, Character.toString(c))));
        return traditional.toString();
    }
}
