package gouji.engine;

import org.drools.core.common.Memory;
import org.drools.core.common.NodeMemories;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AccumulateNode.AccumulateMemory;
import org.drools.core.reteoo.BetaMemory;
import org.drools.core.reteoo.FromNode.FromMemory;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.reteoo.TupleMemory;
import org.drools.core.util.index.TupleList;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * What the conditions of a session have before them to be joined. Drools looks at no interruption while it joins, but asks
 * for what is there at every step: where nothing is left, a join without end has one.
 */
final class JoinMemory {
    /** The other thread goes on meanwhile. */
    private static final int AHEAD = 1_000;

    private JoinMemory() {}

    /**
     * Takes it all away, while another thread evaluates the conditions. What that comes to is worth nothing from then on. A
     * node may fetch more later, so it is done again until the thread has ended.
     */
    static void clear(@Nullable KieSession session) {
        if (session instanceof ReteEvaluator evaluator) {
            NodeMemories nodes = evaluator.getNodeMemories();
            for (int i = 0; i < nodes.length(); i++) {
                clear(nodes.peekNodeMemory(i));
            }
        }
    }

    private static void clear(Memory node) {
        if (node instanceof BetaMemory<?> join) {
            join.reset();
        } else if (node instanceof AccumulateMemory accumulated) {
            accumulated.getBetaMemory().reset();
        } else if (node instanceof FromMemory listed) {
            cut(listed.getBetaMemory().getLeftTupleMemory());
        }
    }

    /** What goes through the elements of a list joins nothing: what is still to be done is cut off behind what is being done. */
    private static void cut(TupleMemory done) {
        TupleImpl at = done instanceof TupleList list ? list.getLast() : null;
        for (int i = 0; i < AHEAD && at != null && at.getStagedNext() != null; i++) {
            at = at.getStagedNext();
        }
        if (at != null) {
            at.setStagedNext(null);
        }
    }
}
