package gouji.extract.table.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column of serial numbers (行次) must not be taken for figures, nor figures for serial numbers. */
class RowNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5 6, true",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24, true",
        "3 4 5 6 7 8 9, true",
        "1 2 3 4 5 6 1 2 3 4 5 6, true",
        "0 1 2 3 4 5, true",
        "1 2 3 4 5, false",
        "0 0 0 0 0 0 0 0, false",
        "1 1 1 1 1 1 1, false",
        "1 2 3 4 5 7, false",
        "6 5 4 3 2 1, false",
        "2 4 6 8 10 12, false",
        "1 2 3 4 - 6 7, false",
        "12 3 0 1 0 16 0, false"
    })
    void theyRiseByOneFromRowToRow(String column, boolean serial) {
        var numbers = Arrays.stream(column.split(" ", -1))
                .map(n -> n.equals("-") ? null : new BigDecimal(n))
                .toList();

        assertEquals(serial, RowNumbers.areSerial(numbers));
    }
}
