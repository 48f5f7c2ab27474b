package gouji.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kie.api.runtime.KieSession;

/** One session over one report, in a thread of its own so that rules that never end can be left behind. */
final class Hearing {
    private final Limits limits;

    Hearing(Limits limits) {
        this.limits = limits;
    }

    /** What the rules reported, or nothing when they failed or went beyond the limits. */
    Optional<Found> hear(Compiled rules, List<?> facts) {
        FutureTask<Optional<Found>> task = new FutureTask<>(() -> run(rules, facts));
        Thread thread = new Thread(task, "gouji-rules");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop(thread);
            return Optional.empty();
        } catch (ExecutionException e) {
            // which rule failed is found by hearing each by itself
            return Optional.empty();
        } catch (InterruptedException e) {
            stop(thread);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rules were running", e);
        }
    }

    private Optional<Found> run(Compiled rules, List<?> facts) {
        Found found = new Found();
        KieSession session = rules.open();
        try {
            session.setGlobal("found", found);
            facts.forEach(session::insert);
            boolean endless = session.fireAllRules(limits.firings()) >= limits.firings();
            return endless ? Optional.empty() : Optional.of(found);
        } finally {
            session.dispose();
        }
    }

    /**
     * Ends a thread that evaluates a condition without end: Drools looks at no interruption there. Its session is used by
     * nobody else. From Java 20 on it cannot be ended and stays until the program does.
     */
    @SuppressWarnings({"deprecation", "removal"})
    private static void stop(Thread thread) {
        try {
            thread.stop();
        } catch (UnsupportedOperationException e) {
            thread.interrupt();
        }
    }
}
