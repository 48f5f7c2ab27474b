package gouji.engine;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
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
        Chamber kept = free.poll();
        Chamber chamber = kept == null ? new Chamber() : kept;
        try {
            Optional<Found> found =
                    chamber.hold(() -> run(rules, facts), limits.time().toMillis());
            free.push(chamber);
            return found;
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            // which rule failed is found by hearing each by itself
            free.push(chamber);
            return Optional.empty();
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

    @Override
    public void close() {
        free.forEach(Chamber::close);
        free.clear();
    }
}
