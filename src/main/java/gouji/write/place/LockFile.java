package gouji.write.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a place to one run at a time. The system holds the lock, not the file: what a killed run left locks nobody out.
 * The file says who holds it and stays when the lock is gone, since another run may have it open already.
 */
public final class LockFile implements AutoCloseable {
    /** Far behind the words, which nobody could read on Windows if they were locked themselves. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int LONGEST = 200;

    private final Path place;
    private final FileChannel channel;

    private LockFile(Path place, FileChannel channel) {
        this.place = place;
        this.channel = channel;
    }

    /**
     * Takes the lock or fails at once.
     *
     * @param place what the lock keeps, for the message
     * @throws PlaceInUseException when another run has it
     * @throws IOException when the file cannot be written
     */
    public static LockFile take(Path file, Path place) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                throw new PlaceInUseException(place.toString(), holder(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)));
            return new LockFile(place, channel);
        } catch (IOException e) {
            channel.close();
            throw NamedStream.named(file.toString(), e);
        }
    }

    /** What the lock keeps. */
    public Path place() {
        return place;
    }

    /** Whether the lock was free and is taken now, until the channel is closed. */
    static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // held by this very program
            return false;
        }
    }

    private static String holder(Path file) throws IOException {
        String words = Files.readString(file).strip();
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** The number of this process and when it began, such as {@code 4711, 2026-01-31T09:30:00}. */
    private static String self() {
        ProcessHandle process = ProcessHandle.current();
        return process.info()
                .startInstant()
                .map(start -> process.pid() + ", "
                        + LocalDateTime.ofInstant(start, ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS))
                .orElseGet(() -> Long.toString(process.pid()));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
