package gouji.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a thread has done since it began.
 *
 * @param nanos time of a processor
 * @param bytes memory asked for
 */
record ThreadUsage(long nanos, long bytes) {
    static final ThreadUsage NONE = new ThreadUsage(0, 0);

    /** Of a thread that has ended it is nothing. */
    static ThreadUsage of(Thread thread) {
        // every virtual machine of the OpenJDK has this bean
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return new ThreadUsage(
                Math.max(0, threads.getThreadCpuTime(thread.getId())),
                Math.max(0, threads.getThreadAllocatedBytes(thread.getId())));
    }

    /** Whether more than the limits was done from another moment to this. */
    boolean isOver(RunLimits limits, ThreadUsage before) {
        return nanos - before.nanos > limits.time().toNanos() || bytes - before.bytes > limits.bytes();
    }
}
