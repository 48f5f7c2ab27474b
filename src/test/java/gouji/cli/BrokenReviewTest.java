package gouji.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review that is killed keeps the former result, and is made good by running it again. */
class BrokenReviewTest {
    @TempDir
    private Path folder;

    @Test
    void killedAtThreeMoments() throws IOException, InterruptedException {
        new BrokenReview(folder, new Session(folder).rules(), 1).kill(3);
    }
}
