package gouji.check.intake;

import gouji.write.Summary.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
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

    /** The inputs one after the other, what archives hold in the place of these. */
    public Iterator<Input> unpacked(Bounds bounds) {
        return new Unpacking(inputs, skipped, bounds);
    }

    /** Files passed over by their names alone; those in archives only when the archives have been gone through. */
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
        } else if (Files.isSymbolicLink(child) && leadsAway(child)) {
            skipped.add(new Skipped(name, "link"));
        } else if (Files.isDirectory(child)) {
            folder(child, name);
        } else {
            inputs.add(new Input(name, child, false));
        }
    }

    /** Whether a link leads to a folder, which may be one on the way here, or to a file in another folder. */
    private static boolean leadsAway(Path link) throws IOException {
        if (!Files.exists(link)) {
            return true;
        }
        Path target = link.toRealPath();
        return Files.isDirectory(target)
                || !target.getParent().equals(link.getParent().toRealPath());
    }

    private static String name(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
