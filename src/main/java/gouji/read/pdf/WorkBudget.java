package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What may still be spent on one file. A library at work on a hostile file cannot be interrupted; it must be counted. */
final class WorkBudget {
    /** Looking at the clock is dear compared to an operator. */
    private static final int GLANCE = 256;

    /** Time of the processor: on a busy machine a file may be read as far as on any other. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Limits limits;
    private final long end;
    private int spent;

    WorkBudget(Limits limits) {
        this.limits = limits;
        this.end = THREADS.getCurrentThreadCpuTime() + limits.time().toNanos();
    }

    /** Counts one operator or glyph of a page. */
    void spend() {
        spent++;
        if (spent > limits.pdf().operators()) {
            throw RefusalException.saying(
                    Trouble.TOO_COMPLEX, "pdf.operators", limits.pdf().operators());
        }
        if (spent % GLANCE == 0) {
            glance();
        }
    }

    void glance() {
        if (THREADS.getCurrentThreadCpuTime() - end > 0) {
            throw RefusalException.of(Trouble.TIMED_OUT, limits.time().toSeconds());
        }
    }
}
