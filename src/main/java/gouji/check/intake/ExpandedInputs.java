package gouji.check.intake;

import gouji.finding.Skipped;
import gouji.model.Trouble;
import gouji.read.archive.Archive;
import gouji.read.archive.Entry;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files to be checked, those in archives among them, one after the other: an archive is opened when its turn comes,
 * so that no more of them are open than there are reports waiting.
 */
public final class ExpandedInputs implements Iterator<Input> {
    private static final String INSIDE = "!/";
    private static final String FILE = "file";

    private final Iterator<Input> files;
    private final List<Skipped> skipped;
    private final UniqueNames names;
    private final InputLimits bounds;
    /** What each file was when it was met first: what an archive listed, or that it was none. */
    private final Map<String, String> seen;

    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Input next;

    /** An archive being gone through. */
    private record Level(Input owner, Archive archive, Iterator<Entry> entries) {}

    /**
     * Goes through files.
     *
     * @param skipped gets what archives hold beside reports
     * @param names told of the files
     * @param seen what earlier ways through the same files left here, and this one leaves
     */
    ExpandedInputs(
            List<Input> files, List<Skipped> skipped, UniqueNames names, InputLimits bounds, Map<String, String> seen) {
        this.names = names;
        this.bounds = bounds;
        this.seen = seen;
        this.files = files.iterator();
        this.skipped = skipped;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!open.isEmpty() || files.hasNext())) {
            if (open.isEmpty()) {
                next = file(files.next());
            } else if (open.peek().entries().hasNext()) {
                next = entry(open.peek(), open.peek().entries().next());
            } else {
                close(open.pop().archive());
            }
        }
        return next != null;
    }

    @Override
    public @Nullable Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input taken = next;
        next = null;
        return taken;
    }

    private @Nullable Input file(Input input) {
        String before = seen.get(input.id());
        if (input.problem() != null || FILE.equals(before)) {
            return input;
        }
        Input kept = Files.isRegularFile(input.file()) ? unpack(input, () -> archive(input.file(), before)) : input;
        seen.putIfAbsent(input.id(), kept == null ? open.peek().archive().listing() : FILE);
        return kept != null && before != null ? kept.withProblem(Trouble.CHANGED.problem()) : kept;
    }

    /** The archive a file is, unless it was another one before. */
    private @Nullable Archive archive(Path file, @Nullable String before) throws IOException {
        Archive archive = Archive.open(file, bounds.document(), bounds.archive());
        if (archive != null && before != null && !archive.listing().equals(before)) {
            close(archive);
            return null;
        }
        return archive;
    }

    private @Nullable Input entry(Level level, Entry entry) {
        Input owner = level.owner();
        String source = owner.source() + INSIDE;
        for (int end = 0; end >= 0; ) {
            int from = end == 0 ? 0 : end + 1;
            end = entry.name().indexOf('/', from);
            String step = entry.name().substring(from, end < 0 ? entry.name().length() : end);
            String reason = entry.isLink() ? "link" : NonReportFiles.reason(step);
            if (reason != null) {
                skip(source + entry.name().substring(0, from) + step, reason);
                return null;
            }
        }
        Input input = owner.inArchive(entry, names.distinct(source + entry.name()));
        Input kept = unpack(input, () -> Archive.open(entry));
        if (kept != null) {
            level.archive().retain();
        }
        return kept;
    }

    /** A folder that is skipped is told once, not with every file in it. */
    private void skip(String source, String reason) {
        Skipped one = new Skipped(source, reason);
        if (skipped.isEmpty() || !skipped.get(skipped.size() - 1).equals(one)) {
            skipped.add(one);
        }
    }

    /** Opens an archive. */
    private interface Opening {
        @Nullable
        Archive open() throws IOException;
    }

    /** The input itself when it is no archive or cannot be unpacked; else null, and the archive is next. */
    private @Nullable Input unpack(Input input, Opening opening) {
        try {
            Archive archive = opening.open();
            if (archive == null) {
                return input;
            }
            if (archive.entries().isEmpty()) {
                close(archive);
                return input.withProblem(Trouble.EMPTY_ARCHIVE.problem());
            }
            open.push(new Level(input, archive, archive.entries().iterator()));
            return null;
        } catch (RefusalException e) {
            return input.withProblem(e.problem());
        } catch (IOException | RuntimeException e) {
            return input;
        }
    }

    public static void close(Archive archive) {
        try {
            archive.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
