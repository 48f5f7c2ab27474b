package gouji.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
    @ParameterizedTest
    @CsvSource({
        "applications/received/total, applications/received/total, true",
        "applications/received/total, applications/*/total, true",
        "applications/*/*, applications/closed/natural, true",
        "applications, applications/closed/natural, true",
        "applications/closed, applications/closed/natural, true",
        "applications/received/total, applications/received/natural, false",
        "applications/other, applications/other.misc/total, false",
        "applications/other.misc, applications/other/total, false",
        "disputes/*/*, applications/closed/natural, false"
    })
    void keysOverlapWhenTheyCanMeanOneCell(String one, String other, boolean overlap) {
        assertEquals(overlap, Key.overlaps(one, other));
        assertEquals(overlap, Key.overlaps(other, one));
    }
}
