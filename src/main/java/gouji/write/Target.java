package gouji.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a result goes. A file appears only when the result is complete. */
public final class Target implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream stream;

    private Target(Path file, Path part, OutputStream stream) {
        this.file = file;
        this.part = part;
        this.stream = stream;
    }

    /**
     * @param path a file, or a folder that is there, or null for standard output
     * @param ending ending of the file made in a folder
     */
    public static Target of(Path path, String ending, OutputStream standard) throws IOException {
        if (path == null) {
            return new Target(null, null, new BufferedOutputStream(standard));
        }
        Path file = Files.isDirectory(path) ? path.resolve("gouji." + ending) : path.toAbsolutePath();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        return new Target(file, part, new BufferedOutputStream(Files.newOutputStream(part)));
    }

    public OutputStream stream() {
        return stream;
    }

    /** The result is complete. */
    public void commit() throws IOException {
        stream.flush();
        if (file != null) {
            stream.close();
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            stream.close();
            Files.deleteIfExists(part);
        }
    }
}
