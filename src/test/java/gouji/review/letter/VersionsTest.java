package gouji.review.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @ParameterizedTest
    @CsvSource({
        "水利局2024.docx, 水利局2024改.docx",
        "水利局2024.docx, 水利局2024(1).docx",
        "水利局2024（终稿）.docx, 水利局2024（终稿）改2.docx",
        "水利局2024初稿.docx, 水利局2024.docx",
        "年报第一稿.docx, 年报第三稿.docx",
        "水利局v1.docx, 水利局v2.docx",
        "报送/水利局.docx, 报送/重报/水利局.docx",
        "第一批/水利局.docx, 第一批/水利局-修改.docx",
        "水利局2025-01-20.docx, 水利局2025-01-10改.docx"
    })
    void aNameMayTellThatItIsLater(String older, String newer) {
        assertTrue(Versions.round(older) < Versions.round(newer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"水利局2024.docx", "水利局20250120.docx", "改革局.docx", "发展和改革局2024.docx", "/tmp/junit-123/水利局.txt"})
    void mostNamesTellNothing(String name) {
        assertEquals(0, Versions.round(name));
    }

    @Test
    void aNumberTakesItsPlaceAndADeadlineIsNeverOver() {
        LocalDate day = LocalDate.of(2025, 2, 10);
        Letterhead head = new Letterhead("某办", "", "", "〔2025〕{n}号", 7, null, 5);

        assertEquals("〔2025〕9号", head.numbered(2));
        assertEquals(Optional.of(LocalDate.of(2025, 2, 15)), head.due(day));
        assertEquals("", Letterhead.NONE.numbered(0));
        assertEquals(Optional.empty(), Letterhead.NONE.due(day));
        assertEquals(Optional.empty(), new Letterhead("", "", "", "", 1, LocalDate.of(2025, 2, 9), 5).due(day));
    }
}
