package gouji.write.place;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file on its way: it is written beside its place under a name of its own, has the disk hold it, and takes its place in
 * one step. It is locked while it is written, so that what a killed run left can be told from what another writes.
 */
public final class PendingFile implements AutoCloseable {
    private static final String LEAD = ".gouji-";
    private static final String ENDING = ".part";

    private final Path file;
    private final Path part;
    private final FileChannel channel;

    private PendingFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
    }

    /** @throws FileSystemException when a folder is in its place, or the folder it lies in cannot be written */
    public static PendingFile of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        Path part = file.resolveSibling(LEAD + UUID.randomUUID() + ENDING);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        LockFile.isLocked(channel);
        return new PendingFile(file, part, channel);
    }

    public OutputStream stream() {
        return new NamedStream(file.toString(), Channels.newOutputStream(channel));
    }

    public void commit() throws IOException {
        try (channel) {
            channel.force(true);
        } catch (IOException e) {
            throw NamedStream.named(file.toString(), e);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }

    /** Removes from a folder the parts no run is writing. */
    public static void clear(Path folder) throws IOException {
        List<Path> parts;
        try (Stream<Path> all = Files.list(folder)) {
            parts = all.filter(p -> isPart(p.getFileName().toString())).toList();
        }
        for (Path part : parts) {
            if (Files.isWritable(part) && isLeft(part)) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean isPart(String name) {
        return name.startsWith(LEAD) && name.endsWith(ENDING);
    }

    private static boolean isLeft(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            return LockFile.isLocked(channel);
        } catch (NoSuchFileException e) {
            // it has taken its place meanwhile
            return false;
        }
    }
}
