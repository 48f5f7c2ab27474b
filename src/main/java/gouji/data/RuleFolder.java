package gouji.data;

import gouji.finding.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of rules and their data. Only files of known names are read, up to a size, and none by a link that leads out.
 *
 * @param root the folder
 */
public record RuleFolder(Path root) {
    /** Bytes of a file; the longest of the book has a fortieth of that. */
    public static final int LARGEST = 2_000_000;
    /** Folders below folders; the book has one level. */
    private static final int DEEPEST = 8;

    private static final Pattern READ = Pattern.compile(
            "(book|settings|grading|mutation-exceptions|not-implemented)\\.yaml"
                    + "|(words|base-reports)/[^/]+\\.txt|(basis|phrases|forms)/[^/]+\\.yaml|(.+/)?[^/]+(\\.drl|\\.cases\\.yaml)");
    private static final Pattern HIDDEN = Pattern.compile("(.*/)?\\.[^/].*");

    /**
     * The files that are read, in order of their paths.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Path> files() throws IOException {
        return paths().filter(this::isRead).toList();
    }

    /**
     * What lies there and is not read, folders left out.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Path> strays() throws IOException {
        return paths().filter(file -> !isRead(file)).toList();
    }

    private Stream<Path> paths() throws IOException {
        try (Stream<Path> all = Files.walk(root, DEEPEST)) {
            return all
                    .filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                    .sorted()
                    .toList()
                    .stream();
        } catch (UncheckedIOException e) {
            // a folder below cannot be read
            throw e.getCause();
        }
    }

    /** Whether the name is one that is read, and the file lies in the folder. */
    public boolean isRead(Path file) {
        return isKnown(inside(file)) && Files.isRegularFile(file) && holds(file);
    }

    /** Whether files of such a path inside the folder are read. */
    public static boolean isKnown(String inside) {
        return READ.matcher(inside).matches() && !HIDDEN.matcher(inside).matches();
    }

    /** Whether a file lies in the folder, and is not reached by a link that leads out. */
    public boolean holds(Path file) {
        Path part = file;
        while (part != null && !part.equals(root) && !Files.isSymbolicLink(part)) {
            part = part.getParent();
        }
        try {
            return root.equals(part) || file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            // a link to nothing leads out as well
            return false;
        }
    }

    /** The path of a file inside the folder, parts joined by slashes. */
    public String inside(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /**
     * What a file holds.
     *
     * @throws IOException when it cannot be read
     * @throws BrokenData when it is too large
     */
    public static byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new BrokenData(
                    file.toString(),
                    0,
                    new Text("文件有 " + size + " 字节，太大了。", "The file is too large: " + size + " bytes."),
                    new Text("最大 " + LARGEST + " 字节。", "Up to " + LARGEST + " bytes."));
        }
        return Files.readAllBytes(file);
    }
}
