package gouji.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Trouble;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RefusalExceptionTest {
    @Test
    void wordsOfALibraryAreTold() {
        RefusalException told = RefusalException.damaged(new IOException("Missing root object"));

        assertTrue(
                told.problem().message().contains("（Missing root object）"),
                told.problem().message());
    }

    @Test
    void aLibraryWithoutWordsLeavesNoGap() {
        RefusalException told = RefusalException.damaged(new EOFException());

        assertTrue(Trouble.BROKEN.is(told.problem()));
        assertEquals(Trouble.BROKEN.problem(), told.problem());
        assertFalse(told.problem().message().contains("null"), told.problem().message());
    }
}
