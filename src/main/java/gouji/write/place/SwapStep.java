package gouji.write.place;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One file or folder of a swap.
 *
 * @param added whether the fresh results have it; if not, they lack what the former ones had
 * @param path from the folder of results on, with {@code /} between
 */
record SwapStep(boolean added, String path) {
    /** The list of all files the last run wrote: what is not in it is the user's. */
    static final String FILES = ".gouji-files";

    private static final String ADDED = "+ ";
    private static final String GONE = "- ";

    static SwapStep of(String line) {
        return new SwapStep(line.startsWith(ADDED), line.substring(ADDED.length()));
    }

    String line() {
        return (added ? ADDED : GONE) + path;
    }

    /**
     * What has to be moved. A folder goes as a whole, in a moment, where nobody else keeps a file in it; else its files
     * one by one. Leaves in the fresh folder the list of its files.
     */
    static List<SwapStep> plan(Path folder, Path fresh) throws IOException {
        List<String> files = FileTree.files(fresh);
        NamedStream.lines(fresh.resolve(FILES), files);
        Set<String> former = new HashSet<>(former(folder));
        Set<String> now = new HashSet<>(files);
        List<SwapStep> steps = new ArrayList<>();
        for (String top : tops(fresh, former)) {
            if (isShared(folder, top, former)) {
                files.stream().filter(f -> isIn(f, top)).forEach(f -> steps.add(new SwapStep(true, f)));
                former.stream()
                        .filter(f -> isIn(f, top) && !now.contains(f))
                        .sorted()
                        .forEach(f -> steps.add(new SwapStep(false, f)));
            } else {
                steps.add(new SwapStep(isAdded(folder, fresh, top), top));
            }
        }
        steps.add(new SwapStep(true, FILES));
        return steps;
    }

    /** What the last run wrote. */
    static List<String> former(Path folder) throws IOException {
        Path list = folder.resolve(FILES);
        return Files.exists(list) ? Files.readAllLines(list) : List.of();
    }

    private static Set<String> tops(Path fresh, Set<String> former) throws IOException {
        Set<String> tops = new TreeSet<>();
        try (Stream<Path> all = Files.list(fresh)) {
            all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(FILES))
                    .forEach(tops::add);
        }
        former.forEach(f -> tops.add(top(f)));
        return tops;
    }

    private static String top(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    private static boolean isIn(String path, String top) {
        return path.startsWith(top + "/");
    }

    /** Whether it is a folder with a file in it that the last run did not write. */
    private static boolean isShared(Path folder, String top, Set<String> former) throws IOException {
        Path place = folder.resolve(top);
        return Files.isDirectory(place)
                && FileTree.files(place).stream().anyMatch(f -> !former.contains(top + "/" + f));
    }

    private static boolean isAdded(Path folder, Path fresh, String top) throws IOException {
        Path place = folder.resolve(top);
        Path from = fresh.resolve(top);
        if (Files.exists(place) && Files.exists(from) && Files.isDirectory(place) != Files.isDirectory(from)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        return Files.exists(from);
    }
}
