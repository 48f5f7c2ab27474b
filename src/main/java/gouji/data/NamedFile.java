package gouji.data;

import gouji.finding.Text;
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
    private NamedFile() {}

    /**
     * Its bytes.
     *
     * @throws UnusableFile when there is no such file, or it is a folder, a pipe or a device, or cannot be read
     */
    public static byte[] bytes(Path file) throws UnusableFile {
        BasicFileAttributes found = attributes(file);
        if (found.isDirectory()) {
            throw unusable(file, "这是文件夹，这里要的是文件。", "this is a folder; a file is wanted here.", null);
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
     * @throws UnusableFile when there is no such file, it cannot be read or is not UTF-8
     */
    public static String text(Path file) throws UnusableFile {
        try {
            return Utf8.text(bytes(file));
        } catch (CharacterCodingException e) {
            throw unusable(file, "不是 UTF-8 编码，请另存为 UTF-8。", "this is not UTF-8; save it as UTF-8.", e);
        }
    }

    /**
     * Does nothing where there is a folder of that name.
     *
     * @throws UnusableFile when there is none, or it may not be read
     */
    public static void demandFolder(Path folder) throws UnusableFile {
        demand(folder);
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, "这是文件，这里要的是文件夹。", "this is a file; a folder is wanted here.", null);
        }
    }

    /**
     * Does nothing where there is a file or a folder of that name.
     *
     * @throws UnusableFile when there is none, or it is a pipe or a device, or may not be read
     */
    public static void demand(Path file) throws UnusableFile {
        attributes(file);
        if (!Files.isReadable(file)) {
            throw unusable(file, new AccessDeniedException(file.toString()));
        }
    }

    private static BasicFileAttributes attributes(Path file) throws UnusableFile {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw unusable(file, e);
        }
        if (found.isOther()) {
            throw unusable(
                    file,
                    "这是管道、套接字或设备，请先把内容存成文件。",
                    "this is a pipe, a socket or a device; save what it holds as a file first.",
                    null);
        }
        return found;
    }

    /** The words of the system are not told: they are in its own language. */
    private static UnusableFile unusable(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return unusable(file, "找不到这个文件，请核对路径。", "there is no such file; check the path.", e);
        }
        if (e instanceof AccessDeniedException) {
            return unusable(file, "没有读取它的权限，请改好权限。", "it may not be read; mend its rights.", e);
        }
        return unusable(file, "系统读不出这个文件，请核对路径和磁盘。", "the system cannot read it; check the path and the disk.", e);
    }

    private static UnusableFile unusable(Path file, String zh, String en, @Nullable IOException cause) {
        return new UnusableFile(file, new Text(zh, en), cause);
    }
}
