package gouji.review.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitNameTest {
    @ParameterizedTest
    @CsvSource({
        "青山区人民政府, 云泽市青山区人民政府, true",
        "云泽市青山区水利局, 青山区水利局, true",
        "水利局, 青山区水利局, false",
        "城管理局, 东城管理局, false",
        "青山区水利局, 青山区林业局, false",
        "青山区水利局, 青山区水利局, false"
    })
    void aNameFitsTheOneWithTheAreaAboveIt(String one, String other, boolean fits) {
        assertEquals(fits, UnitName.of(one).matches(UnitName.of(other)));
        assertEquals(fits, UnitName.of(other).matches(UnitName.of(one)));
    }

    @Test
    void widthSpaceAndTheWordForGovernmentMakeNoDifference() {
        assertEquals(UnitName.of("青山区"), UnitName.of("青 山区人民政府"));
        assertFalse(UnitName.of("").isKnown());
    }
}
