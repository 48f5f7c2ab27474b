package gouji.office;

import gouji.write.place.NamedStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is to be printed of a review once its results have their place: of one that is refused nothing was said. */
final class HeldText implements AutoCloseable {
    private final Path file;
    private final OutputStream stream;

    HeldText() throws IOException {
        file = Files.createTempFile("gouji", ".part");
        stream = new BufferedOutputStream(NamedStream.to(file));
    }

    OutputStream stream() {
        return stream;
    }

    /** Hands on all that was written. */
    void release(OutputStream out) throws IOException {
        stream.flush();
        Files.copy(file, out);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(file);
    }
}
