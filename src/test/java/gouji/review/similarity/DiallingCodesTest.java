package gouji.review.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.model.DiallingCode;
import gouji.model.Place;
import gouji.model.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiallingCodesTest {
    private final DiallingCodes codes = new DiallingCodes();

    @Test
    void theCodeMostUnitsGiveIsTheUsualOne() {
        add("青山区", "电话0517-87221234，传真0517-87221235");
        add("青山区", "电话0517-87225678");
        add("青山区", "电话0527-84351234");
        add("青山区", "未设电话");
        add("洪湖区", "电话0527-84351234");
        assertEquals(Optional.of(new DiallingCode("0517", 2, 66)), codes.usual("青山区"));
        assertEquals(Optional.of(new DiallingCode("0527", 1, 100)), codes.usual("洪湖区"));
    }

    @Test
    void whereNobodyGivesATelephoneNumberThereIsNone() {
        add("青山区", "未设电话");
        assertEquals(Optional.empty(), codes.usual("青山区"));
        assertEquals(Optional.empty(), codes.usual("洪湖区"));
    }

    @ParameterizedTest
    @CsvSource({
        "0517-87221234, 0517",
        "（0517）87221234, 0517",
        "010－65131234, 010",
        "025—8435123, 025",
        "电话0736 3221234, 0736",
        "0517-872212345, ''",
        "0517-12345678, ''",
        "10517-87221234, ''",
        "13800138000, ''",
        "400-8001234, ''",
        "051787221234, ''"
    })
    void anAreaCodeStandsBeforeANumber(String text, String code) {
        assertEquals(code, String.join(",", sentence(text).getAreaCodes()));
    }

    private void add(String parent, String text) {
        codes.add(parent, List.of(sentence(text)));
    }

    private static Sentence sentence(String text) {
        return new Sentence(1, "other", "", text, List.of(), Place.NONE);
    }
}
