package gouji.read.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they stand in the XML of a sheet, where anything may stand. */
class ReferenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "::", "$:$", "A1:", ":B2", "A:B", "1:2", "B2:A1", "A0:B1", "A-1:B2", "A1:B9999999999"})
    void whatSpansNothingIsNoArea(String range) {
        assertNull(Reference.area(range));
    }

    @Test
    void oneAddressSpansItself() {
        assertEquals(new MergedArea(1, 1, 2, 2), Reference.area("$C$2"));
        assertEquals(new MergedArea(0, 4, 0, 27), Reference.area("A1:AB5"));
    }

    @Test
    void addressesAreWrittenAsTheyAreRead() {
        for (int column : new int[] {0, 25, 26, 701, 702, 16383}) {
            assertEquals(new Reference(6, column), Reference.of(Reference.address(6, column)));
        }
    }
}
