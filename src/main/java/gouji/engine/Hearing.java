package gouji.engine;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/**
 * One session over one report, in a thread that can be left behind. Threads are kept for the next report: a new one for
 * each costs two fifths of the time of judging it.
 */
final class Hearing implements AutoCloseable {
    private final Limits limits;
    private final Deque<Chamber> free = new ConcurrentLinkedDeque<>();

    Hearing(Limits limits) {
        this.limits = limits;
    }

    /** What the rules reported, or nothing when they failed or went beyond the limits. */
    Optional<Found> hear(Compiled rules, List<?> facts) {
        return held(() -> said(rules, facts)).flatMap(Function.identity());
    }

    /**
     * How often rules fired, no more often than the limits allow; nothing when they failed or took longer.
     *
     * @param prepared what is done to the session before it gets the facts
     */
    Optional<Integer> fired(Compiled rules, List<?> facts, Consumer<KieSession> prepared) {
        return held(() -> run(rules, facts, prepared));
    }

    private <T> Optional<T> held(Supplier<T> task) {
        Chamber kept = free.poll();
        Chamber chamber = kept == null ? new Chamber() : kept;
        try {
            T done = chamber.hold(task, limits.time().toMillis());
            free.push(chamber);
            return Optional.of(done);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            // which rule failed is found by hearing each by itself
            free.push(chamber);
            return Optional.empty();
        }
    }

    private Optional<Found> said(Compiled rules, List<?> facts) {
        KieSession session = rules.borrow();
        Found found = new Found();
        session.setGlobal("found", found);
        facts.forEach(session::insert);
        if (session.fireAllRules(limits.firings()) >= limits.firings()) {
            return Optional.empty();
        }
        session.dispose();
        return Optional.of(found);
    }

    private int run(Compiled rules, List<?> facts, Consumer<KieSession> prepared) {
        KieSession session = rules.open();
        try {
            prepared.accept(session);
            facts.forEach(session::insert);
            return session.fireAllRules(limits.firings());
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        free.forEach(Chamber::close);
        free.clear();
    }
}
