package gouji.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Rules that went beyond the limits. One that did so on several reports is put aside for the run, which is told once. */
final class RunawayRules {
    private static final int REPORTS = 3;

    private final Consumer<String> told;
    private final Map<String, Integer> reports = new ConcurrentHashMap<>();
    private final Set<String> aside = ConcurrentHashMap.newKeySet();

    /** @param told gets the name of every rule that is put aside */
    RunawayRules(Consumer<String> told) {
        this.told = told;
    }

    boolean isAside(String rule) {
        return aside.contains(rule);
    }

    /** Notes that a rule went beyond the limits on one more report. */
    void note(String rule) {
        if (reports.merge(rule, 1, Integer::sum) >= REPORTS && aside.add(rule)) {
            told.accept(rule);
        }
    }
}
