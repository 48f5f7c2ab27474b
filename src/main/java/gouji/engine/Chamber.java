package gouji.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A thread for one hearing after the other, which can be left behind when rules never end. Used by one caller at a time. */
final class Chamber implements AutoCloseable {
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private final ExecutorService work = Executors.newSingleThreadExecutor(this::thread);

    private Thread thread(Runnable task) {
        Thread made = new Thread(task, "gouji-rules");
        made.setDaemon(true);
        thread.set(made);
        return made;
    }

    /**
     * Waits for the task no longer than that.
     *
     * @throws TimeoutException when it is not done by then; the chamber cannot be used any more
     */
    <T> T hold(Supplier<T> task, long millis) throws TimeoutException, ExecutionException {
        Future<T> held = work.submit(task::get);
        try {
            return held.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandon();
            throw e;
        } catch (InterruptedException e) {
            abandon();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were running", e);
        }
    }

    /**
     * Ends a thread that evaluates a condition without end: Drools looks at no interruption there. Its session is used by
     * nobody else. From Java 20 on it cannot be ended and stays until the program does.
     */
    @SuppressWarnings({"deprecation", "removal"})
    private void abandon() {
        work.shutdownNow();
        try {
            thread.get().stop();
        } catch (UnsupportedOperationException e) {
            thread.get().interrupt();
        }
    }

    @Override
    public void close() {
        work.shutdown();
    }
}
