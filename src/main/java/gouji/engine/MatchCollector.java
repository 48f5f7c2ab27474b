package gouji.engine;

import gouji.model.Facts;
import gouji.rules.RuleBook;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.file.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.runtime.rule.Match;

/** Sees what rules match without letting them report. */
public final class MatchCollector {
    private MatchCollector() {}

    /**
     * Facts that fulfil a rule together.
     *
     * @param facts one for each condition that asks for one, in written order
     * @param bound what the variables stand for
     */
    public record Matched(List<Object> facts, Map<String, Object> bound) {}

    /**
     * What rules match in a report.
     *
     * @param probes rules whose consequences are empty
     * @return the matches of each rule by its name; a rule that does not compile, or matches nothing, is not there.
     *     Nothing when the rules fail or go beyond the limits
     */
    public static Optional<Map<String, List<Matched>>> of(
            RuleBook book, RuleSource probes, Facts facts, RunLimits limits) {
        try (CompiledRules all = new CompiledRules(with(book, probes))) {
            if (all.diagnoses().isEmpty()) {
                return run(all, new BookFacts(book).with(facts), limits);
            }
            List<String> faulty = all.diagnoses().stream().map(Diagnostic::rule).toList();
            RuleSource sound = probes.keep(name -> !faulty.contains(name));
            return sound.spans().size() < probes.spans().size()
                    ? of(book, sound, facts, limits)
                    : Optional.of(Map.of());
        }
    }

    private static List<RuleSource> with(RuleBook book, RuleSource probes) {
        return Stream.concat(book.sources().stream().filter(RuleSource::isReading), Stream.of(probes))
                .toList();
    }

    private static Optional<Map<String, List<Matched>>> run(CompiledRules rules, List<?> facts, RunLimits limits) {
        Map<String, List<Matched>> seen = new TreeMap<>();
        try (RuleSession hearing = new RuleSession()) {
            return hearing.fired(rules, facts, limits, session -> session.addEventListener(new Watcher(seen)))
                    .filter(fired -> fired < limits.firings())
                    .map(fired -> {
                        seen.values().forEach(all -> all.sort(Comparator.comparing(Matched::toString)));
                        return seen;
                    });
        }
    }

    /** Notes every match as it is made, whether or not its rule fires. */
    private static final class Watcher extends DefaultAgendaEventListener {
        private final Map<String, List<Matched>> seen;

        Watcher(Map<String, List<Matched>> seen) {
            this.seen = seen;
        }

        @Override
        public void matchCreated(MatchCreatedEvent event) {
            Match match = event.getMatch();
            seen.computeIfAbsent(match.getRule().getName(), n -> new ArrayList<>())
                    .add(matched(match));
        }
    }

    private static Matched matched(Match match) {
        Map<String, Object> bound = match.getDeclarationIds().stream()
                .filter(id -> match.getDeclarationValue(id) != null)
                .collect(Collectors.toMap(id -> id, match::getDeclarationValue, (a, b) -> a, TreeMap::new));
        List<Object> facts =
                match.getObjects().stream().filter(MatchCollector::isFact).toList();
        return new Matched(facts, bound);
    }

    /** Lists and totals Drools makes on the way, and its fact that there are facts, are none. */
    private static boolean isFact(Object matched) {
        return matched.getClass().getPackageName().equals(Facts.class.getPackageName());
    }
}
