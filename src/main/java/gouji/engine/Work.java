package gouji.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a thread has done since it began.
 *
 * @param nanos time of a processor
 * @param bytes memory asked for
 */
record Work(long nanos, long bytes) {
    static final Work NONE = new Work(0, 0);

    /** Of a thread that has ended it is nothing. */
    static Work of(Thread thread) {
        // every virtual machine of the OpenJDK has this bean
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return new Work(
                Math.max(0, threads.getThreadCpuTime(thread.getId())),
                Math.max(0, threads.getThreadAllocatedBytes(thread.getId())));
    }

    /** Whether more than the limits was done from another moment to this. */
    boolean exceeds(Limits limits, Work before) {
        return nanos - before.nanos > limits.time().toNanos() || bytes - before.bytes > limits.bytes();
    }
}
