package gouji.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.form.Forms;
import gouji.model.Place;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWordsTest {
    private final FormWords words = new FormWords(Forms.read(Path.of("rules")).editions());

    FormWordsTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, true",
        "总体情况, true",
        "（一） 总 体 情 况：, true",
        "《总体情况》, true",
        "总体, false",
        "年度总体情况, false",
        "、, false",
        "'', false"
    })
    void aHeadingIsKnownBehindItsEnumeratorAndBetweenSigns(String line, boolean known) {
        assertEquals(known, words.isHeading(line));
    }

    @Test
    void aLineTooLongForAHeadingIsNone() {
        assertFalse(words.isHeading("总体情况" + " ".repeat(60)));
    }

    @ParameterizedTest
    @CsvSource({"行政许可, true", "规章, false", "（一）予以公开, true", "五、, false"})
    void onlyALabelOfFourLettersTellsAReport(String text, boolean anchor) {
        assertEquals(anchor, words.isAnchor(new Paragraph(text, 0, Place.NONE)));
    }
}
