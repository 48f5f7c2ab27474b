package gouji.check.intake;

import gouji.model.Problem;
import gouji.read.archive.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to be checked.
 *
 * @param source how it is named in the output: as the user named it, parted by slashes; behind {@code !/} what lies in an
 *     archive
 * @param file the file, or the archive it lies in
 * @param entry the file in the archive, or null when it lies in none
 * @param problem what keeps it from being unpacked, or null
 * @param named whether the user named it and not only a folder it lies in
 */
public record Input(String source, Path file, Entry entry, Problem problem, boolean named) {
    public Input(String source, Path file, boolean named) {
        this(source, file, null, null, named);
    }

    /** Its name without the folders it lies in. */
    String name() {
        String path = entry == null ? file.getFileName().toString() : entry.name();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public byte[] bytes() throws IOException {
        return entry == null ? Files.readAllBytes(file) : entry.bytes();
    }

    /** The same once more, when it has been read already. */
    public byte[] again() throws IOException {
        return entry == null ? Files.readAllBytes(file) : entry.again();
    }

    Input because(Problem why) {
        return new Input(source, file, entry, why, named);
    }
}
