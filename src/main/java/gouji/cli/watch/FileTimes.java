package gouji.cli.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * When files were last written, and how long they are: enough to see that one was saved.
 *
 * @param files time and length of every file by its path
 */
record FileTimes(Map<Path, String> files) {
    /** Of files and of all files below folders; what is not there has no stamp. */
    static FileTimes of(List<Path> paths) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        for (Path path : paths) {
            if (Files.exists(path)) {
                try (Stream<Path> all = Files.walk(path)) {
                    all.filter(Files::isRegularFile).forEach(file -> files.put(file, stamp(file)));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        return new FileTimes(files);
    }

    String of(Path file) {
        return files.getOrDefault(file, "");
    }

    private static String stamp(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            // it was taken away while the folder was listed
            return "";
        }
    }
}
