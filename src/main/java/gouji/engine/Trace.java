package gouji.engine;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.phreak.RuleAgendaItem;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Which rules a session was at when it failed or went beyond the limits. It only tells where to look: who is to blame is
 * found by hearing a rule by itself.
 */
final class Trace {
    /** Drools names the rules that share a condition it could not evaluate. */
    private static final Pattern NAMED = Pattern.compile("\\[Rule (\"[^\\]]*\") in ");

    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");
    /** A rule seen in one look of so many is not to blame. */
    private static final int SHARE = 20;

    private final Map<String, Integer> seen = new TreeMap<>();
    private volatile @Nullable KieSession session;
    private int looks;

    void of(KieSession opened) {
        session = opened;
    }

    /** Lets a join without end come to one; the session is of no use then. */
    void empty() {
        JoinMemory.clear(session);
    }

    /** Notes the rule that is at work. */
    void look() {
        String rule = current();
        looks++;
        if (rule != null) {
            seen.merge(rule, 1, Integer::sum);
        }
    }

    /** The rules that took most of the looks, the last among them. */
    Set<String> slow() {
        look();
        Set<String> slow = seen.entrySet().stream()
                .filter(rule -> rule.getValue() * SHARE >= looks)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        String last = current();
        return last == null ? slow : with(slow, last);
    }

    /** The rules a failure names, else the one that was at work. */
    Set<String> failed(@Nullable Throwable failure) {
        Set<String> named = new TreeSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConsequenceException then && then.getRule() != null) {
                named.add(then.getRule().getName());
            }
            named(String.valueOf(cause.getMessage()), named);
        }
        String last = current();
        return named.isEmpty() && last != null ? Set.of(last) : named;
    }

    private static void named(String message, Set<String> names) {
        Matcher rules = NAMED.matcher(message);
        while (rules.find()) {
            NAME.matcher(rules.group(1)).results().forEach(name -> names.add(name.group(1)));
        }
    }

    private static Set<String> with(Set<String> rules, String one) {
        Set<String> all = new TreeSet<>(rules);
        all.add(one);
        return all;
    }

    /** The rule whose conditions are evaluated or which fires, or null. */
    private @Nullable String current() {
        RuleAgendaItem item = session instanceof ReteEvaluator evaluator
                ? evaluator.getActivationsManager().peekNextRule()
                : null;
        return item == null ? null : item.getRule().getName();
    }
}
