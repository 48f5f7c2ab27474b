package gouji.data;

import gouji.message.Messages;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A file the user names beside the reports: a list, settings, an earlier result. */
public final class NamedFile {
    private static final Messages MESSAGES = Messages.of("data");

    private NamedFile() {}

    /**
     * Its bytes.
     *
     * @throws UnusableFileException when there is no such file, or it is a folder, a pipe or a device, or cannot be read
     */
    public static byte[] bytes(Path file) throws UnusableFileException {
        BasicFileAttributes found = attributes(file);
        if (found.isDirectory()) {
            throw unusable(file, "file.folder", null);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /**
     * Its text.
     *
     * @throws UnusableFileException when there is no such file, it cannot be read or is not UTF-8
     */
    public static String text(Path file) throws UnusableFileException {
        try {
            return Utf8.text(bytes(file));
        } catch (CharacterCodingException e) {
            throw unusable(file, "file.encoding", e);
        }
    }

    /**
     * Does nothing where there is a folder of that name.
     *
     * @throws UnusableFileException when there is none, or it may not be read
     */
    public static void demandFolder(Path folder) throws UnusableFileException {
        demand(folder);
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, "file.file", null);
        }
    }

    /**
     * Does nothing where there is a file or a folder of that name.
     *
     * @throws UnusableFileException when there is none, or it is a pipe or a device, or may not be read
     */
    public static void demand(Path file) throws UnusableFileException {
        attributes(file);
        if (!Files.isReadable(file)) {
            throw unusable(file, new AccessDeniedException(file.toString()));
        }
    }

    private static BasicFileAttributes attributes(Path file) throws UnusableFileException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unusable(file, e);
        }
        if (found.isOther()) {
            throw unusable(file, "file.pipe", null);
        }
        return found;
    }

    /** The words of the system are not told: they are in its own language. */
    private static UnusableFileException unusable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return unusable(file, "file.missing", e);
        }
        if (e instanceof AccessDeniedException) {
            return unusable(file, "file.denied", e);
        }
        return unusable(file, "file.unreadable", e);
    }

    private static UnusableFileException unusable(Path file, String key, @Nullable IOException cause) {
        return new UnusableFileException(file, MESSAGES.text(key), cause);
    }
}
