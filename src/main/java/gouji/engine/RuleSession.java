package gouji.engine;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.kie.api.runtime.KieSession;

/**
 * One session over one report, in a thread that can be ended. Threads are kept for the next report: a new one for each
 * costs two fifths of the time of judging it.
 */
final class RuleSession implements AutoCloseable {
    private final Deque<SessionThread> free = new ConcurrentLinkedDeque<>();

    /** What the rules reported, or which are suspected when they failed or went beyond the limits. */
    SessionResult hear(CompiledRules rules, List<?> facts, RunLimits limits) {
        Trace trace = new Trace();
        SessionThread chamber = chamber();
        try {
            SessionResult said = chamber.hold(() -> said(rules, facts, limits, trace), limits, trace);
            free.push(chamber);
            return said;
        } catch (TimeoutException e) {
            return SessionResult.beyond(trace.slow());
        } catch (ExecutionException e) {
            free.push(chamber);
            return SessionResult.failed(trace.failed(e.getCause()));
        }
    }

    /**
     * How often rules fired, no more often than the limits allow; nothing when they failed or took longer.
     *
     * @param prepared what is done to the session before it gets the facts
     */
    Optional<Integer> fired(CompiledRules rules, List<?> facts, RunLimits limits, Consumer<KieSession> prepared) {
        Trace trace = new Trace();
        SessionThread chamber = chamber();
        try {
            int fired = chamber.hold(() -> run(rules, facts, limits, prepared, trace), limits, trace);
            free.push(chamber);
            return Optional.of(fired);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            // what is looked for is which rules match, not why they cannot
            free.push(chamber);
            return Optional.empty();
        }
    }

    private SessionThread chamber() {
        SessionThread kept = free.poll();
        return kept == null ? new SessionThread() : kept;
    }

    private static SessionResult said(CompiledRules rules, List<?> facts, RunLimits limits, Trace trace) {
        KieSession session = rules.borrow();
        trace.of(session);
        Found found = new Found();
        session.setGlobal("found", found);
        facts.forEach(session::insert);
        if (session.fireAllRules(limits.firings()) >= limits.firings()) {
            return SessionResult.beyond(trace.slow());
        }
        session.dispose();
        return SessionResult.of(found);
    }

    private static int run(
            CompiledRules rules, List<?> facts, RunLimits limits, Consumer<KieSession> prepared, Trace trace) {
        KieSession session = rules.open();
        trace.of(session);
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
        free.forEach(SessionThread::close);
        free.clear();
    }
}
