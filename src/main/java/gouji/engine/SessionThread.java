package gouji.engine;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A thread for one hearing after the other, which is ended when rules never end. Used by one caller at a time. */
final class SessionThread implements AutoCloseable {
    /** How often is looked what the thread has done; an ordinary report takes less. */
    private static final long LOOK_MILLIS = 20;

    private static final long ENDING_MILLIS = 5_000;

    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(this::thread);

    private Thread thread(Runnable task) {
        Thread made = new Thread(task, "gouji-rules");
        made.setDaemon(true);
        thread.set(made);
        return made;
    }

    /** The thread, once a task was handed to it. */
    private Thread own() {
        return Objects.requireNonNull(thread.get(), "no task has begun");
    }

    /**
     * Waits for the task as long as its thread stays within the limits.
     *
     * @param trace told again and again that the task goes on
     * @throws TimeoutException when it goes beyond them; the chamber cannot be used any more
     */
    <T> T hold(Supplier<T> task, RunLimits limits, Trace trace) throws TimeoutException, ExecutionException {
        Thread known = thread.get();
        ThreadUsage before = known == null ? ThreadUsage.NONE : ThreadUsage.of(known);
        Future<T> held = work.submit(task::get);
        while (true) {
            try {
                return held.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                trace.look();
                if (!held.isDone() && ThreadUsage.of(own()).isOver(limits, before)) {
                    abandon(trace);
                    throw e;
                }
            } catch (InterruptedException e) {
                abandon(trace);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while rules were running", e);
            }
        }
    }

    /**
     * Ends a thread that evaluates a condition without end: Drools looks at no interruption there. Its session is used by
     * nobody else.
     */
    private void abandon(Trace trace) {
        work.shutdownNow();
        // what a stopped thread dies of says where it was, not what was wrong: that is told by whoever stopped it
        own().setUncaughtExceptionHandler((stopped, end) -> {});
        try {
            for (long waited = 0; waited < ENDING_MILLIS && own().isAlive(); waited += LOOK_MILLIS) {
                trace.empty();
                own().join(LOOK_MILLIS);
            }
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends what goes on without joining anything. From Java 20 on only what the rules call of ours ends that; where they call
     * nothing it stays until the program does.
     */
    @SuppressWarnings({"deprecation", "removal"})
    private void stop() throws InterruptedException {
        try {
            own().stop();
            own().join(ENDING_MILLIS);
        } catch (UnsupportedOperationException | NoSuchMethodError e) {
            // it is a daemon and keeps no program from its end
            own().interrupt();
        }
    }

    @Override
    public void close() {
        work.shutdown();
    }
}
