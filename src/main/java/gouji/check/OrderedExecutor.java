package gouji.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does work on several threads and hands over the results in order, with few of them waiting at any time. */
public final class OrderedExecutor {
    private static final int WAITING_PER_JOB = 4;

    private final int jobs;

    /** @param jobs how many threads, at least 1 */
    public OrderedExecutor(int jobs) {
        this.jobs = jobs;
    }

    /** Takes a result. */
    public interface Sink<O> {
        void take(O result) throws IOException;
    }

    public <I, O> void run(Iterator<I> inputs, Function<I, O> work, Sink<O> sink) throws IOException {
        if (jobs == 1) {
            while (inputs.hasNext()) {
                sink.take(work.apply(inputs.next()));
            }
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            run(threads, inputs, work, sink);
        } finally {
            threads.shutdownNow();
        }
    }

    private <I, O> void run(ExecutorService threads, Iterator<I> inputs, Function<I, O> work, Sink<O> sink)
            throws IOException {
        Deque<Future<O>> waiting = new ArrayDeque<>();
        while (inputs.hasNext()) {
            I input = inputs.next();
            if (waiting.size() == jobs * WAITING_PER_JOB) {
                sink.take(result(waiting.remove()));
            }
            waiting.add(threads.submit(() -> work.apply(input)));
        }
        while (!waiting.isEmpty()) {
            sink.take(result(waiting.remove()));
        }
    }

    private static <O> O result(Future<O> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("checking a report failed", e.getCause());
        }
    }
}
