package gouji.check.intake;

import gouji.finding.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files to be checked, in an order that depends on their names alone. A file that is named twice, or lies in a
 * folder that is named as well, is one.
 */
public final class FileFinder {
    private static final String SPECIAL = "special-file";

    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Set<String> walked = new HashSet<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final UniqueNames names = new UniqueNames();
    private final Map<String, String> seen = new HashMap<>();

    /** A file or folder in one, by the text and the bytes of its name. */
    private record Child(Path path, String text, String encoded) {
        static final Comparator<Child> ORDER = Comparator.comparing(Child::text).thenComparing(Child::encoded);

        static Child of(Path path) {
            RawName name = RawName.of(path);
            return new Child(path, name.text(), name.encoded());
        }
    }

    private FileFinder() {}

    /** Walks the paths. One that cannot be listed or does not exist becomes an input: what is wrong with it is told there. */
    public static FileFinder walk(List<Path> paths) {
        FileFinder folders = new FileFinder();
        paths.forEach(folders::named);
        return folders;
    }

    public List<Input> inputs() {
        return List.copyOf(inputs.values());
    }

    /**
     * The inputs one after the other, what archives hold in the place of these. When they are gone through once more they
     * are the same: an archive that has changed in between is an input that says so.
     */
    public Iterator<Input> unpacked(InputLimits bounds) {
        List<Skipped> sink = seen.isEmpty() ? skipped : new ArrayList<>();
        return new ExpandedInputs(inputs(), sink, new UniqueNames(names), bounds, seen);
    }

    /** Files passed over by their names alone; those in archives only when the archives have been gone through. */
    public List<Skipped> skipped() {
        return skipped;
    }

    private void named(Path path) {
        String id = id(path);
        String name = RawName.printed(path);
        if (Files.isDirectory(path)) {
            folder(path, id, name.length() > 1 && name.endsWith("/") ? name.substring(0, name.length() - 1) : name);
        } else {
            add(id, name, path, true);
        }
    }

    private void folder(Path folder, String id, String name) {
        if (!walked.add(id)) {
            return;
        }
        List<Child> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.map(Child::of).sorted(Child.ORDER).toList();
        } catch (IOException | UncheckedIOException e) {
            IOException why = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
            inputs.computeIfAbsent(
                    id, i -> new Input(id, names.distinct(name), folder, null, UnreadableReports.problem(why), false));
            return;
        }
        for (Child child : children) {
            visit(child.path(), id + "/" + child.encoded(), name + "/" + child.text());
        }
    }

    private void visit(Path child, String id, String name) {
        String reason = NonReportFiles.reason(name.substring(name.lastIndexOf('/') + 1));
        if (reason != null) {
            skipped.add(new Skipped(name, reason));
        } else if (Files.isSymbolicLink(child) && leadsAway(child)) {
            skipped.add(new Skipped(name, "link"));
        } else if (Files.isDirectory(child)) {
            folder(child, id, name);
        } else if (isSpecial(child)) {
            skipped.add(new Skipped(name, SPECIAL));
        } else {
            add(id, name, child, false);
        }
    }

    /** A file met once more stays where it was met first; it was named when it was named once. */
    private void add(String id, String name, Path file, boolean named) {
        Input before = inputs.get(id);
        if (before == null) {
            var problem = isSpecial(file) ? UnreadableReports.special() : null;
            inputs.put(id, new Input(id, names.distinct(name), file, null, problem, named));
        } else if (named) {
            inputs.put(id, new Input(id, before.source(), before.file(), null, before.problem(), true));
        }
    }

    /** A pipe, a socket or a device: to open it may wait for ever. */
    private static boolean isSpecial(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            // reading it says what is wrong with it
            return false;
        }
    }

    /** Whether a link leads to a folder, which may be one on the way here, to a file in another folder, or nowhere. */
    private static boolean leadsAway(Path link) {
        try {
            Path target = link.toRealPath();
            Path folder = link.toAbsolutePath().getParent();
            return Files.isDirectory(target)
                    || folder == null
                    || !folder.toRealPath().equals(target.getParent());
        } catch (IOException e) {
            return true;
        }
    }

    private static String id(Path path) {
        try {
            return RawName.whole(path.toRealPath());
        } catch (IOException e) {
            return RawName.whole(path.toAbsolutePath().normalize());
        }
    }
}
