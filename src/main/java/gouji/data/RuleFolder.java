package gouji.data;

import gouji.message.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of rules and their data. Only files of known names are read, up to a size, and none by a link that leads out.
 *
 * @param root the folder
 */
public record RuleFolder(Path root) {
    private static final Messages MESSAGES = Messages.of("data");

    /** Bytes of a file; the longest of the book has a fortieth of that. */
    public static final int LARGEST = 2_000_000;
    /** Folders below folders; the book has one level. */
    public static final int DEEPEST = 7;

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

    /**
     * The folders that lie too deep to be read, in order of their paths.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Path> beyond() throws IOException {
        return walked(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                && root.relativize(file).getNameCount() > DEEPEST);
    }

    private Stream<Path> paths() throws IOException {
        return walked(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file)).stream();
    }

    private List<Path> walked(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(root, DEEPEST + 1)) {
            return all.filter(wanted).sorted().toList();
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
     * @throws InvalidRuleDataException when it is too large
     */
    public static byte[] bytes(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new InvalidRuleDataException(
                    file.toString(), 0, MESSAGES.text("file.large", size), MESSAGES.text("file.large.advice", LARGEST));
        }
        return Files.readAllBytes(file);
    }
}
