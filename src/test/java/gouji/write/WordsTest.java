package gouji.write;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.finding.OutcomeKind;
import gouji.finding.Severity;
import gouji.finding.Verdict;
import gouji.message.Language;
import gouji.model.Kind;
import gouji.model.Level;
import gouji.model.Reason;
import gouji.model.Scope;
import gouji.write.words.OutputTexts;
import java.util.MissingResourceException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
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
                .forEach(code -> assertFalse(OutputTexts.in(language).of(code).isBlank(), code.toString()));
    }

    @Test
    void aMissingKeyIsNotSilent() {
        assertThrows(MissingResourceException.class, () -> OutputTexts.in(Language.ZH)
                .get("nonsense"));
    }
}
