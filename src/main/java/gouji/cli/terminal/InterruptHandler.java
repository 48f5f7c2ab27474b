package gouji.cli.terminal;

import gouji.check.intake.Input;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The user ends a long run with Ctrl-C: no further file is begun, what is being done is finished and written, and the
 * program waits for that.
 */
public final class InterruptHandler implements AutoCloseable {
    private static final long PATIENCE = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "gouji-interrupted");
    private volatile boolean wanted;

    private InterruptHandler() {}

    /** From now on until it is closed. */
    public static InterruptHandler watch() {
        InterruptHandler interruption = new InterruptHandler();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** What is not to be broken off. */
    public interface Whole {
        void run() throws IOException;
    }

    /** Does it to its end, also when the user ends the program meanwhile. */
    public static void spare(Whole work) throws IOException {
        InterruptHandler interruption = watch();
        try {
            work.run();
        } finally {
            interruption.close();
        }
    }

    private void stop() {
        interrupt();
        try {
            if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What Ctrl-C does. */
    void interrupt() {
        wanted = true;
    }

    /** The inputs up to the interruption. */
    public Iterator<Input> until(Iterator<Input> inputs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !wanted && inputs.hasNext();
            }

            @Override
            public Input next() {
                if (wanted) {
                    throw new NoSuchElementException();
                }
                return inputs.next();
            }
        };
    }

    public boolean happened() {
        return wanted;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending: the hook has been waiting for this
            wanted = true;
        }
    }
}
