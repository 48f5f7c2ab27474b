package gouji.cli.terminal;

import gouji.review.store.StoreException;
import gouji.write.place.PlaceInUseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a place the program reads or writes, apart from what stands in it. Systems tell it in words of their
 * own language, so that beside the words the place itself is looked at.
 *
 * @param key of the words for it in {@link Help}
 * @param file the file, or null where it is not known
 * @param detail more, such as who holds it
 */
public record FileErrorText(String key, @Nullable String file, String detail) {
    private static final Pattern FULL =
            Pattern.compile("no space|not enough space|space on the disk|quota|file too large|空间|配额|限额|磁盘已?满");
    private static final Pattern ELSEWHERE =
            Pattern.compile("used by another process|locked a portion|另一个程序正在使用|另一程序正在使用|已锁定该文件");
    private static final Pattern READ_ONLY = Pattern.compile("read-only|write.protected|只读|写保护");
    private static final Pattern NAME = Pattern.compile("name too long|filename, directory name|文件名");

    /** What names of files begin with that the user did not name. */
    private static final String OWN = ".gouji-";

    /** Room below which a disk is taken to be full, in bytes. */
    private static final long ROOM = 1 << 16;

    /** Standard output does not take what is written to it. */
    public static final FileErrorText OUTPUT = new FileErrorText("failed", StandardOutput.NAME, "");

    /** The trouble a failure tells of, if it is one with files. */
    static Optional<FileErrorText> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException store) {
                return Optional.of(of(store));
            }
            if (cause instanceof FileSystemException named) {
                return Optional.of(of(named));
            }
            if (cause instanceof InvalidPathException wrong) {
                return Optional.of(new FileErrorText("name", wrong.getInput(), ""));
            }
        }
        return unnamed(failure);
    }

    private static FileErrorText of(StoreException failure) {
        String file = failure.file().toString();
        return switch (failure.kind()) {
            case FULL -> new FileErrorText("full", file, "");
            case FAILED ->
                isFull(failure.file())
                        ? new FileErrorText("full", file, "")
                        : temporary().orElse(new FileErrorText("failed", file, ""));
            case DENIED -> new FileErrorText(Files.isDirectory(failure.file()) ? "folder" : "denied", file, "");
            default -> new FileErrorText("store-" + failure.kind().name().toLowerCase(Locale.ROOT), file, "");
        };
    }

    private static FileErrorText of(FileSystemException failure) {
        String file = shown(failure.getOtherFile() == null ? failure.getFile() : failure.getOtherFile());
        String key = key(failure, file);
        Optional<Path> above = above(file);
        return key.equals("file") && above.isPresent()
                ? new FileErrorText(key, above.get().toString(), "")
                : new FileErrorText(key, file, String.valueOf(failure.getReason()));
    }

    private static String key(FileSystemException failure, String file) {
        String reason = String.valueOf(failure.getReason()).toLowerCase(Locale.ROOT);
        if (failure instanceof PlaceInUseException) {
            return "in-use";
        }
        if (failure instanceof NoSuchFileException) {
            return "missing";
        }
        if (FULL.matcher(reason).find()) {
            return "full";
        }
        if (ELSEWHERE.matcher(reason).find() || failure.getOtherFile() != null) {
            return "elsewhere";
        }
        if (READ_ONLY.matcher(reason).find()) {
            return "read-only";
        }
        return failure instanceof AccessDeniedException ? "denied" : looked(failure, file, reason);
    }

    /** By what is found where the file is, or was to be. */
    private static String looked(FileSystemException failure, String file, String reason) {
        if (file.equals(StandardOutput.NAME)) {
            return "failed";
        }
        Path path = Path.of(file).toAbsolutePath();
        if (above(file).isPresent()
                || failure instanceof NotDirectoryException
                || failure instanceof FileAlreadyExistsException) {
            return Files.isDirectory(path) ? "folder" : "file";
        }
        if (NAME.matcher(reason).find()) {
            return "name";
        }
        if (Files.isDirectory(path)) {
            return "folder";
        }
        return isFull(path) ? "full" : "failed";
    }

    /** A file above that is taken for a folder. */
    private static Optional<Path> above(String file) {
        return Stream.iterate(Path.of(file).toAbsolutePath().getParent(), p -> p != null, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The place the user named, where a file of our own in it is meant. */
    private static String shown(String file) {
        Path own = Path.of(String.valueOf(file));
        Path place = own;
        for (Path path = own; path != null; path = path.getParent()) {
            Path name = path.getFileName();
            if (name != null && name.toString().startsWith(OWN)) {
                place = path.getParent() == null ? Path.of("") : path.getParent();
            }
        }
        return place.toString().isEmpty() ? "." : place.toString();
    }

    /** A failure that names no file: libraries write, and unpack themselves, to the folder for temporary files. */
    private static Optional<FileErrorText> unnamed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean isIo = cause instanceof IOException;
            if (isIo || cause instanceof LinkageError) {
                String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
                boolean isFull = isIo && FULL.matcher(reason).find();
                return temporary()
                        .or(() -> isFull ? Optional.of(new FileErrorText("full", null, "")) : Optional.empty());
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the folder for temporary files, if something is. */
    private static Optional<FileErrorText> temporary() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (!Files.isDirectory(temporary) || !Files.isWritable(temporary)) {
            return Optional.of(new FileErrorText("temporary", temporary.toString(), ""));
        }
        return isFull(temporary) ? Optional.of(new FileErrorText("full", temporary.toString(), "")) : Optional.empty();
    }

    private static boolean isFull(Path place) {
        Path there = place.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace() < ROOM;
        } catch (IOException e) {
            return false;
        }
    }

    /** 2 where another place has to be named, 5 where the same command may do another time. */
    int exitCode() {
        return switch (key) {
            case "folder", "file", "missing", "name", "locale", "store-foreign", "store-newer" -> ExitCode.USAGE;
            default -> ExitCode.UNREADABLE;
        };
    }

    String message(Help help) {
        String place = file == null
                ? help.text("trouble.somewhere")
                : file.equals(StandardOutput.NAME) ? help.text("trouble.standard-output") : file;
        return help.text("trouble." + key, place, detail);
    }
}
