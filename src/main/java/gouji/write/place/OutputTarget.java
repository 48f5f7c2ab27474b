package gouji.write.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a result goes. A file appears only when the result is complete, and until then the former one stays. */
public final class OutputTarget implements AutoCloseable {
    private final @Nullable PendingFile part;
    private final OutputStream stream;
    private final boolean shared;

    private OutputTarget(@Nullable PendingFile part, OutputStream stream, boolean shared) {
        this.part = part;
        this.stream = stream;
        this.shared = shared;
    }

    /**
     * @param path a file, or a folder that is there, or null for standard output
     * @param ending ending of the file made in a folder
     */
    public static OutputTarget of(@Nullable Path path, String ending, OutputStream standard) throws IOException {
        if (path == null) {
            return new OutputTarget(null, new BufferedOutputStream(standard), true);
        }
        return at(Files.isDirectory(path) ? path.resolve("gouji." + ending) : path);
    }

    /** A file, in a folder that is made where it is not there; what a killed run left of it is removed. */
    public static OutputTarget at(Path named) throws IOException {
        if (Files.exists(named) && !Files.isRegularFile(named) && !Files.isDirectory(named)) {
            // a device or a pipe is written to; nothing may take its place
            return fresh(named);
        }
        Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
        PendingFile.clear(ResultFolder.made(Objects.requireNonNull(file.getParent())));
        return among(file);
    }

    /** One of many files in a folder that is there. */
    public static OutputTarget among(Path file) throws IOException {
        PendingFile part = PendingFile.of(file);
        return new OutputTarget(part, new BufferedOutputStream(part.stream()), false);
    }

    /** A file written in its place, where nobody looks for it before the whole folder is complete. */
    public static OutputTarget fresh(Path file) throws IOException {
        return new OutputTarget(null, NamedStream.to(file), false);
    }

    public OutputStream stream() {
        return stream;
    }

    /** The result is complete. */
    public void commit() throws IOException {
        stream.flush();
        if (part != null) {
            part.commit();
        }
    }

    /** What is not complete is thrown away; standard output is left open. */
    @Override
    public void close() throws IOException {
        if (part != null) {
            part.close();
        } else if (!shared) {
            stream.close();
        }
    }
}
