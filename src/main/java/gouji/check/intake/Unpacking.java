package gouji.check.intake;

import gouji.read.archive.Archive;
import gouji.read.archive.Entry;
import gouji.read.document.Refusal;
import gouji.read.document.Trouble;
import gouji.write.Summary.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The files to be checked, those in archives among them, one after the other: an archive is opened when its turn comes,
 * so that no more of them are open than there are reports waiting.
 */
public final class Unpacking implements Iterator<Input> {
    private static final String INSIDE = "!/";

    private final Iterator<Input> files;
    private final List<Skipped> skipped;
    private final Bounds bounds;
    private final Deque<Level> open = new ArrayDeque<>();
    private Input next;

    /** An archive being gone through. */
    private record Level(Input owner, Archive archive, Iterator<Entry> entries) {}

    /** @param skipped gets what archives hold beside reports */
    Unpacking(List<Input> files, List<Skipped> skipped, Bounds bounds) {
        this.bounds = bounds;
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
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Input taken = next;
        next = null;
        return taken;
    }

    private Input file(Input input) {
        Path file = input.file();
        return Files.isRegularFile(file)
                ? unpack(input, () -> Archive.open(file, bounds.document(), bounds.archive()))
                : input;
    }

    private Input entry(Level level, Entry entry) {
        Input owner = level.owner();
        String source = owner.source() + INSIDE;
        for (int end = 0; end >= 0; ) {
            int from = end == 0 ? 0 : end + 1;
            end = entry.name().indexOf('/', from);
            String step = entry.name().substring(from, end < 0 ? entry.name().length() : end);
            String reason = entry.isLink() ? "link" : NoReport.reason(step);
            if (reason != null) {
                skip(source + entry.name().substring(0, from) + step, reason);
                return null;
            }
        }
        Input input = new Input(source + entry.name(), owner.file(), entry, null, false);
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
        Archive open() throws IOException;
    }

    /** The input itself when it is no archive or cannot be unpacked; else null, and the archive is next. */
    private Input unpack(Input input, Opening opening) {
        try {
            Archive archive = opening.open();
            if (archive == null) {
                return input;
            }
            if (archive.entries().isEmpty()) {
                close(archive);
                return input.because(Trouble.EMPTY_ARCHIVE.problem());
            }
            open.push(new Level(input, archive, archive.entries().iterator()));
            return null;
        } catch (Refusal e) {
            return input.because(e.problem());
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
