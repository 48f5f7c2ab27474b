package gouji.check;

import gouji.write.Summary.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files to be checked, in an order that depends on their names alone. */
public final class Folders {
    private final List<Input> inputs = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Folders() {}

    /**
     * Walks the paths. A path that does not exist becomes an input like any other: what is wrong with it is told there.
     *
     * @throws IOException when a folder cannot be listed
     */
    public static Folders walk(List<Path> paths) throws IOException {
        Folders folders = new Folders();
        try {
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    folders.folder(path, name(path));
                } else {
                    folders.inputs.add(new Input(name(path), path, true));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return folders;
    }

    public List<Input> inputs() {
        return inputs;
    }

    /** Files passed over by their names alone. */
    public List<Skipped> skipped() {
        return skipped;
    }

    private void folder(Path folder, String name) throws IOException {
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.sorted(Comparator.comparing(p -> p.getFileName().toString()))
                    .toList();
        }
        for (Path child : children) {
            visit(child, name + "/" + child.getFileName());
        }
    }

    private void visit(Path child, String name) throws IOException {
        String reason = NoReport.reason(child.getFileName().toString());
        if (reason != null) {
            skipped.add(new Skipped(name, reason));
        } else if (Files.isDirectory(child) && Files.isSymbolicLink(child)) {
            // it may lead back to a folder on the way here
            skipped.add(new Skipped(name, "link"));
        } else if (Files.isDirectory(child)) {
            folder(child, name);
        } else {
            inputs.add(new Input(name, child, false));
        }
    }

    private static String name(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
