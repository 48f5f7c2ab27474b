package gouji.desk.work;

import gouji.check.intake.Sidecar;
import gouji.model.Sha256;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder an office works in. It is read by the commands as well: what was handed in lies in {@code 收件}, what newer
 * versions took the place of in {@code 旧版}, last year's reports in {@code 上年}, results in {@code 结果}, and beside them
 * the roster and the store. Its bytes are known, so that the same file is not taken twice.
 */
public final class WorkingFolder {
    private static final String ROSTER = "名册";
    private static final List<String> ENDINGS = List.of(".xlsx", ".csv");

    private final Path folder;
    /** The files in use by the hashes of their bytes. */
    private final Map<String, Path> known = new HashMap<>();

    private WorkingFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, and makes what is not there.
     *
     * @throws IOException when it cannot be written
     */
    public static WorkingFolder open(Path folder) throws IOException {
        WorkingFolder working = new WorkingFolder(folder.toAbsolutePath().normalize());
        for (Path part : List.of(working.inbox(), working.replaced(), working.previous())) {
            ResultFolder.made(part);
        }
        working.learn();
        return working;
    }

    public Path folder() {
        return folder;
    }

    /** What was handed in and counts. */
    public Path inbox() {
        return folder.resolve("收件");
    }

    /** What was handed in and does not count any more. */
    public Path replaced() {
        return folder.resolve("旧版");
    }

    /** Reports of the year before. */
    public Path previous() {
        return folder.resolve("上年");
    }

    /** What is written: letters, lists, pages. */
    public Path results() {
        return folder.resolve("结果");
    }

    public Path store() {
        return folder.resolve("gouji.db");
    }

    /** What the office set for its letters, if it did. */
    public Optional<Path> project() {
        return existing("gouji.yaml");
    }

    /** What the office wants otherwise than the rule book, if it does. */
    public Optional<Path> profile() {
        return existing("本地设置.yaml");
    }

    private Optional<Path> existing(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    /** The list of units that have to report, if there is one. */
    public Optional<Path> roster() {
        return ENDINGS.stream()
                .flatMap(ending -> existing(ROSTER + ending).stream())
                .findFirst();
    }

    private synchronized void learn() throws IOException {
        for (Path file : files(inbox())) {
            known.put(Sha256.hex(Files.readAllBytes(file)), file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * A file that was handed in.
     *
     * @param file where it lies
     * @param fresh whether it was not there before
     */
    public record Received(Path file, boolean fresh) {}

    /**
     * Takes a file, unless its bytes lie there already.
     *
     * @param name as the browser tells it
     */
    public synchronized Received receive(String name, byte[] content) throws IOException {
        String hash = Sha256.hex(content);
        Path there = known.get(hash);
        if (there != null && Files.isRegularFile(there)) {
            return new Received(there, false);
        }
        Path file = put(inbox(), name, content);
        known.put(hash, file);
        return new Received(file, true);
    }

    /** Whether a folder is none an office works in but holds something else, such as reports. */
    public static boolean holdsOthers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        WorkingFolder working = new WorkingFolder(folder);
        try (Stream<Path> content = Files.list(folder)) {
            return !Files.exists(working.inbox())
                    && !Files.exists(working.store())
                    && content.findAny().isPresent();
        }
    }

    /** Takes copies of all files of a folder, with the folders they lie in. */
    public void receiveAll(Path other) throws IOException {
        for (Path file : files(other)) {
            receive(other.relativize(file).toString(), Files.readAllBytes(file));
        }
    }

    /** Takes a report of the year before. */
    public synchronized Path receivePrevious(String name, byte[] content) throws IOException {
        return put(previous(), name, content);
    }

    /** Puts another list of units in the place of the one there was, which is kept. */
    public synchronized Path receiveRoster(String name, byte[] content) throws IOException {
        String ending = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ".csv" : ".xlsx";
        Path fresh = written(content);
        for (String former : ENDINGS) {
            Path old = folder.resolve(ROSTER + former);
            if (Files.exists(old)) {
                Files.move(old, unused(replaced(), List.of(ROSTER + former)));
            }
        }
        return Files.move(fresh, folder.resolve(ROSTER + ending), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path put(Path below, String name, byte[] content) throws IOException {
        Path fresh = written(content);
        Path file = unused(below, SafeName.of(name));
        return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whole or not at all: the program may be killed while it writes. */
    private Path written(byte[] content) throws IOException {
        Path fresh = Files.createTempFile(folder, ".gouji-", ".part");
        Files.write(fresh, content);
        return fresh;
    }

    /** A place nothing lies at, with a number behind the name where one has it already. */
    private static Path unused(Path below, List<String> names) throws IOException {
        Path file = below;
        for (String name : names) {
            file = file.resolve(name);
        }
        if (!file.normalize().startsWith(below)) {
            throw new IllegalArgumentException("a name that leads out of its folder");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "it lies in a folder"));
        String name = names.get(names.size() - 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        Path free = file;
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = file.resolveSibling(stem + " (" + i + ")" + name.substring(stem.length()));
        }
        return free;
    }

    /** Lays a file aside that a newer version took the place of, with what lies beside it. */
    public synchronized Path layAside(Path file) throws IOException {
        Path to = unused(replaced(), List.of(file.getFileName().toString()));
        known.values().remove(file);
        return moved(file, to);
    }

    /** Takes a file back that was laid aside. */
    public synchronized Path takeBack(Path file) throws IOException {
        Path to = unused(inbox(), List.of(file.getFileName().toString()));
        known.put(Sha256.hex(Files.readAllBytes(file)), to);
        return moved(file, to);
    }

    /** Gives a file another name in its folder, such as that of the unit it is of. */
    public synchronized Path rename(Path file, String name) throws IOException {
        List<String> names = SafeName.of(name);
        Path there = Objects.requireNonNull(file.getParent(), "it lies in a folder");
        Path to = unused(there, List.of(names.get(names.size() - 1)));
        known.replaceAll((hash, at) -> at.equals(file) ? to : at);
        return moved(file, to);
    }

    private static Path moved(Path file, Path to) throws IOException {
        Path beside = Sidecar.beside(file);
        if (Files.isRegularFile(beside)) {
            Files.move(beside, Sidecar.beside(to));
        }
        return Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The files laid aside, by name. */
    public List<Path> laidAside() throws IOException {
        return files(replaced()).stream()
                .filter(file -> !file.getFileName().toString().endsWith(Sidecar.ENDING))
                .toList();
    }

    /** Takes away what a killed program had not finished writing. */
    public void clear() throws IOException {
        Files.walkFileTree(folder, Set.of(), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.getFileName().toString().matches("\\.gouji-.*\\.part")) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
