package gouji.engine.explain;

import gouji.engine.MatchCollector.Matched;
import gouji.finding.Outcome;
import gouji.rules.metadata.RuleInfo;
import gouji.rules.probes.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule found something in a report, or why it did not.
 *
 * @param rule the rule
 * @param outcome how it came out
 * @param covering ids of the rules whose findings have the same cause and stand in place of its own
 * @param conditions its conditions
 * @param matches what fulfilled all of them; empty when nothing did
 * @param halt where it stands still, or null when something fulfilled all conditions, or it cannot be told
 */
public record Explanation(
        RuleInfo rule,
        Outcome outcome,
        List<String> covering,
        List<Condition> conditions,
        List<Matched> matches,
        @Nullable Halt halt) {
    /** Whether the rule fails or takes too long to see what it matches. */
    public boolean isEmpty() {
        return halt == null && matches.isEmpty();
    }

    /**
     * The first condition that leaves nothing.
     *
     * @param condition the condition
     * @param before the first of what fulfilled the conditions before it; null when it is the first
     * @param nearest what comes near, nearest first
     */
    public record Halt(Condition condition, @Nullable Matched before, List<Near> nearest) {}

    /**
     * Something that comes near a condition.
     *
     * @param facts the facts that come near, or that stand in the way of a condition that wants none
     * @param without the part of the condition they do not fulfil; "" when several, or none, is to blame
     * @param match all that was matched with them
     */
    public record Near(List<Object> facts, String without, Matched match) {}
}
