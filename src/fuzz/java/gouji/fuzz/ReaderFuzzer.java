package gouji.fuzz;

import gouji.form.Forms;
import gouji.model.Container;
import gouji.read.Reader;
import gouji.read.document.Document;
import gouji.read.document.Reading;
import gouji.model.Trouble;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Gives the reader any bytes: it must not throw, must come back in time, and where it needs no library that throws at
 * damage, nothing may go wrong inside it either.
 */
public final class ReaderFuzzer {
    /** Beyond the limit of the reader itself, which it looks at only now and then. */
    private static final Duration LONGEST = Duration.ofSeconds(70);

    /** Time of the processor: a machine that does other things meanwhile makes no find. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Those whose structure no library reads that answers damage with an exception of its own. */
    private static final Set<Container> OURS = Set.of(Container.HTML, Container.TEXT, Container.JSON, Container.RTF);

    private static final Reader READER = reader();

    private ReaderFuzzer() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        long start = THREADS.getCurrentThreadCpuTime();
        Reading reading = READER.read("a file", bytes);
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        if (taken.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("took " + taken);
        }
        if (reading instanceof Document document
                && OURS.contains(document.container())
                && document.problems().contains(Trouble.BROKEN.problem())) {
            throw new IllegalStateException("something went wrong inside the reader of " + document.container());
        }
    }

    private static Reader reader() {
        try {
            return new Reader(Forms.read(Path.of("rules")).editions());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
