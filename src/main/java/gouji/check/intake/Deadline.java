package gouji.check.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives work up that takes too long, so that the rest goes on. A library that does not end when it is told to keeps its
 * thread; such threads do not keep the program from ending.
 */
public final class Deadline {
    /** The reader itself tells better why it gives up, and has the first word. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Duration time;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "gouji-reader");
        thread.setDaemon(true);
        return thread;
    });

    public Deadline(Duration time) {
        this.time = time.plus(GRACE);
    }

    /**
     * @throws TimeoutException when the time is over
     * @throws ExecutionException when the work fails, be it for want of memory
     */
    public <T> T within(Callable<T> work) throws TimeoutException, ExecutionException {
        Future<T> running = threads.submit(work);
        try {
            return running.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        }
    }
}
