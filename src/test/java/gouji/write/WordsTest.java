package gouji.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.finding.Language;
import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Reason;
import gouji.model.Scope;
import gouji.write.words.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"write/words/words", "cli/help"})
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        assertEquals(keys(bundle + "_zh"), keys(bundle + "_en"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasAName(Language language) {
        Stream.of(
                        Verdict.values(),
                        Severity.values(),
                        OutcomeKind.values(),
                        Kind.values(),
                        Level.values(),
                        Scope.values(),
                        Reason.values())
                .flatMap(Stream::of)
                .forEach(code -> assertFalse(Words.in(language).of(code).isBlank(), code.toString()));
    }

    @Test
    void aMissingKeyIsNotSilent() {
        assertThrows(MissingResourceException.class, () -> Words.in(Language.ZH).get("nonsense"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/gouji/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
