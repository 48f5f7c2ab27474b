package gouji.fuzz;

import gouji.form.Forms;
import gouji.read.Reader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;

/** Gives the reader any bytes: it must not throw, and must come back in time. */
public final class ReaderFuzzer {
    /** Beyond the limit of the reader itself, which it looks at only now and then. */
    private static final Duration LONGEST = Duration.ofSeconds(70);

    /** Time of the processor: a machine that does other things meanwhile makes no find. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Reader READER = reader();

    private ReaderFuzzer() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        long start = THREADS.getCurrentThreadCpuTime();
        READER.read("a file", bytes);
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
        if (taken.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("took " + taken);
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
