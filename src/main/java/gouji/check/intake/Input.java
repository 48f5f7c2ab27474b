package gouji.check.intake;

import gouji.model.Problem;
import gouji.read.archive.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be checked.
 *
 * @param id the bytes of its path, and behind {@code !} its number in an archive: what it is, however its name prints
 * @param source how it is named in the output, unlike any other of the run: as the user named it, parted by slashes;
 *     behind {@code !/} what lies in an archive
 * @param file the file, or the archive it lies in
 * @param entry the file in the archive, or null when it lies in none
 * @param problem what keeps it from being unpacked, or null
 * @param named whether the user named it and not only a folder it lies in
 */
public record Input(
        String id,
        String source,
        Path file,
        @Nullable Entry entry,
        @Nullable Problem problem,
        boolean named) {
    public Input(String source, Path file, boolean named) {
        this(RawName.whole(file), source, file, null, null, named);
    }

    /** Its name without the folders it lies in. */
    String name() {
        return entry == null
                ? RawName.of(file).text()
                : entry.name().substring(entry.name().lastIndexOf('/') + 1);
    }

    public byte[] bytes() throws IOException {
        return entry == null ? Files.readAllBytes(file) : entry.bytes();
    }

    /** Its bytes as they come, for one who does not keep them. */
    public InputStream open() throws IOException {
        return entry == null ? Files.newInputStream(file) : new ByteArrayInputStream(entry.again());
    }

    /** The same once more, when it has been read already. */
    public byte[] again() throws IOException {
        return entry == null ? Files.readAllBytes(file) : entry.again();
    }

    /** A file in the archive it is. */
    Input inArchive(Entry one, String name) {
        return new Input(id + "!" + one.number(), name, file, one, null, false);
    }

    /** Another file of the archive it lies in. */
    Input beside(Entry other, String name) {
        String archive = id.substring(0, id.lastIndexOf('!'));
        return new Input(archive + "!" + other.number(), name, file, other, null, false);
    }

    Input withProblem(Problem why) {
        return new Input(id, source, file, entry, why, named);
    }
}
