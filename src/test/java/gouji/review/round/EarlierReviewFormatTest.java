package gouji.review.round;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.data.UnusableFileException;
import gouji.finding.Decisions;
import gouji.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A former result is read in the present format and in that before formats were told, and no later one. */
class EarlierReviewFormatTest {
    /** Nothing is compared here. */
    private static final EarlierReview.Now NOW =
            new EarlierReview.Now(new RoundInputs(), null, facts -> "", Decisions.NONE, Language.ZH);

    @TempDir
    private Path folder;

    @Test
    void aResultOfBeforeAndOneOfNowAreRead() throws IOException {
        assertDoesNotThrow(() -> EarlierReview.read(file("{\"reports\": []}"), NOW));
        assertDoesNotThrow(() -> EarlierReview.read(file("{\"format\": 1, \"reports\": []}"), NOW));
    }

    @Test
    void aLaterOneIsRefusedInOneSentence() throws IOException {
        Path file = file("{\"format\": 2, \"reports\": []}");
        UnusableFileException refused = assertThrows(UnusableFileException.class, () -> EarlierReview.read(file, NOW));
        assertEquals("这是更新版本的 gouji 写出的结果，请用新版本，或者用本版本重新生成", refused.why().textIn(Language.ZH));
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("last.json"), json);
    }
}
