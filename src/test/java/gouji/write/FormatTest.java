package gouji.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.message.Language;
import gouji.write.output.RunContext;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format. */
class FormatTest {
    @ParameterizedTest
    @EnumSource(Format.class)
    void numbersOfPersonsAreHidden(Format format) throws IOException {
        String output = Sample.write(format, Sample.run(Language.ZH, false), Sample.checked());

        assertFalse(output.contains(Sample.MOBILE));
        assertFalse(output.contains(Sample.IDENTITY));
        assertTrue(output.contains("138****5678"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void numbersOfPersonsAreShownOnDemand(Format format) throws IOException {
        assertTrue(Sample.write(format, Sample.run(Language.ZH, true), Sample.checked())
                .contains(Sample.MOBILE));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theLanguageIsThatOfTheRun(Format format) throws IOException {
        String english = Sample.write(format, Sample.run(Language.EN, false), Sample.checked());

        assertTrue(english.contains("message 138****5678"));
        assertFalse(english.contains("说明138"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameRunIsWrittenTheSame(Format format) throws IOException {
        RunContext run = Sample.run(Language.ZH, false);

        assertArrayEquals(
                Sample.bytes(format, run, Sample.checked(), Sample.checked()),
                Sample.bytes(format, run, Sample.checked(), Sample.checked()));
    }

    @Test
    void aTerminalGetsNoControlCharacters() throws IOException {
        String text = Sample.write(Format.TEXT, Sample.run(Language.ZH, false), Sample.checked());

        assertTrue(text.lines().noneMatch(line -> line.chars().anyMatch(Character::isISOControl)));
        assertTrue(text.startsWith("【退回】"));
    }
}
