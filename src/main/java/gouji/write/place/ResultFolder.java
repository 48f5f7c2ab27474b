package gouji.write.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A folder of results that belong together. They are written into a fresh folder inside it and take the place of the
 * former ones when all of them are complete; until then, and when the run fails or is killed, the former ones stay as
 * they are. Whatever no run wrote is left alone. One run at a time has the folder.
 */
public final class ResultFolder implements AutoCloseable {
    private static final String LOCK = ".gouji-lock";

    private final Path folder;
    private final LockFile lock;
    private final FolderSwap swap;

    private ResultFolder(Path folder, LockFile lock, FolderSwap swap) {
        this.folder = folder;
        this.lock = lock;
        this.swap = swap;
    }

    /**
     * Makes the folder where it is not there, and brings to its end what a killed run had begun to put in place.
     *
     * @throws PlaceInUseException when another run has it
     * @throws IOException when it cannot be written
     */
    public static ResultFolder open(Path folder) throws IOException {
        made(folder);
        LockFile lock = LockFile.take(folder.resolve(LOCK), folder);
        try {
            FolderSwap swap = new FolderSwap(folder, FolderSwap.MOVE);
            swap.recover();
            Files.createDirectory(swap.fresh());
            return new ResultFolder(folder, lock, swap);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Makes a folder and those above it; a link to a folder is one. */
    public static Path made(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
    }

    /** Where the results are written. */
    public Path fresh() {
        return swap.fresh();
    }

    /** What the last run wrote, by paths from the folder on with {@code /} between. */
    public List<String> formerFiles() throws IOException {
        return SwapStep.former(folder);
    }

    /** The same of what is written now. */
    public List<String> freshFiles() throws IOException {
        return FileTree.files(fresh());
    }

    /** What is written now and would take the place of a file that no run wrote. */
    public List<String> foreignFiles() throws IOException {
        Set<String> own = new HashSet<>(formerFiles());
        return freshFiles().stream()
                .filter(file -> !own.contains(file) && Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Everything is written and closed: the new results take the place of the former ones.
     *
     * @throws IOException when a file cannot be moved; the former results are in their place then
     */
    public void commit() throws IOException {
        swap.commit();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            swap.clear();
        }
    }
}
