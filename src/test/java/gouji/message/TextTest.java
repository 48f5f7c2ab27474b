package gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void aDayIsWrittenAsEachLanguageDoes() {
        assertEquals(new Text("2025年2月1日", "2025-02-01"), Text.day(LocalDate.of(2025, 2, 1)));
        assertEquals(new Text("2024年12月31日", "2024-12-31"), Text.day(LocalDate.of(2024, 12, 31)));
        assertEquals(new Text("1月31日", "01-31"), Text.day(MonthDay.of(1, 31)));
    }
}
