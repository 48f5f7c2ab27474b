package gouji.review.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day as clerks and spreadsheets write it. */
class WrittenDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31",
                "2026/12/31",
                "2026.12.31",
                "2026年12月31日",
                "2026 年 12 月 31 日",
                "２０２６－１２－３１",
                "20261231",
                "2026-12-31 00:00:00",
                "2026-12-31T00:00:00",
                "12/31/2026",
                "31.12.2026",
                "31-Dec-2026",
                "46387",
                "46387.0"
            })
    void isTheLastOfTheYear(String text) {
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), WrittenDay.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12月31日",
                "2026年",
                "2026-13-01",
                "2026-02-30",
                "5/6/2026",
                "26-12-31",
                "明年",
                "1",
                "31-Foo-2026"
            })
    void isNoDay(String text) {
        assertEquals(Optional.empty(), WrittenDay.of(text));
    }
}
