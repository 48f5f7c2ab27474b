package gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"90, 150, true", "89, 150, false", "90, 149, false", "100, 900, true"})
    void bothShareAndLengthMustBeReached(int percent, int length, boolean reached) {
        assertEquals(reached, new Likeness("prose", percent, length, null).reaches(90, 150));
    }
}
