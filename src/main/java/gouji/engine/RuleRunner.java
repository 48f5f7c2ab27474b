package gouji.engine;

import gouji.rules.RuleBook;
import gouji.rules.file.RuleSource;
import gouji.rules.metadata.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears all rules together; a rule that fails or goes beyond the limits is heard by itself from then on, so that it costs
 * only its own outcome. Judging rules derive nothing, so what they say alone is what they say together.
 */
final class RuleRunner implements AutoCloseable {
    /** How often rules are heard together before each is heard by itself. */
    private static final int TRIES = 12;

    private final RunLimits limits;
    private final Set<String> reading;
    private final Set<String> judging;
    /** Those of the judging rules that were added to the book. */
    private final Set<String> added;

    private final Set<String> ofBatch;
    private final Set<String> derived;
    private final KieBases bases;
    private final RuleSession hearing = new RuleSession();
    private final RunawayRules endless;
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    /** What was reported, and the names of the rules that failed. */
    record Heard(Found found, Set<String> broken) {}

    RuleRunner(RuleBook book, RunLimits limits, RunawayRules endless) {
        this.limits = limits;
        this.endless = endless;
        this.reading = names(book, RuleSource::isReading);
        this.judging = names(book, source -> !source.isReading());
        this.added = names(book, source -> !source.isReading() && source.isAdded());
        this.ofBatch = described(book, RuleInfo::batch);
        this.derived = described(book, RuleInfo::derived);
        this.bases = new KieBases(book.sources());
    }

    private static Set<String> names(RuleBook book, Predicate<RuleSource> wanted) {
        return book.sources().stream()
                .filter(wanted)
                .flatMap(s -> s.spans().stream())
                .map(RuleSource.Span::rule)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> described(RuleBook book, Predicate<RuleInfo> wanted) {
        return book.rules().stream().filter(wanted).map(RuleInfo::name).collect(Collectors.toUnmodifiableSet());
    }

    /** All rules together. */
    CompiledRules all() {
        return bases.whole();
    }

    /** How often anything was compiled. */
    int compilations() {
        return bases.compilations();
    }

    /** What all rules say of a report; those for a batch find nothing there. */
    Heard hear(List<?> facts) {
        Heard heard = new Heard(new Found(), new TreeSet<>());
        Set<String> apart = new TreeSet<>(suspects);
        boolean readable = true;
        boolean whole = together(apart, Set.of(), facts, heard);
        if (!whole && said(bases.of(reading), facts, limits).found().isEmpty()) {
            // where the reading rules fail, what rests on them cannot be heard; the others need none of them
            readable = false;
            heard.broken().addAll(derived);
            whole = together(apart, union(reading, derived), facts, heard);
        }
        apart(whole ? apart : judging, readable, facts, heard);
        return heard;
    }

    /** What the rules for a batch say of it. */
    Heard hearBatch(List<?> facts) {
        Heard heard = new Heard(new Found(), new TreeSet<>());
        SessionResult said = said(bases.of(ofBatch), facts, limits);
        said.found().ifPresentOrElse(heard.found()::add, () -> apart(ofBatch, true, facts, heard));
        return heard;
    }

    /**
     * Hears all but those left out, and those that turn out to be suspect on the way.
     *
     * @param apart the suspects, which grow
     * @return whether the others were heard
     */
    private boolean together(Set<String> apart, Set<String> leftOut, List<?> facts, Heard heard) {
        RunLimits allowed = limits;
        for (int i = 0; i < TRIES; i++) {
            SessionResult said = said(bases.without(union(apart, leftOut)), facts, allowed);
            allowed = said.beyond() ? limits.forRetry() : allowed;
            said.found().ifPresent(heard.found()::add);
            Set<String> more = said.suspects().stream()
                    .filter(rule -> judging.contains(rule) && !apart.contains(rule))
                    .collect(Collectors.toSet());
            if (said.found().isPresent()) {
                return true;
            }
            suspects.addAll(more);
            // the book is sound: where it is not one rule alone, none of those added may cost it another try
            if (!apart.addAll(i > 0 || more.isEmpty() ? union(more, added) : more)) {
                return false;
            }
        }
        return false;
    }

    private void apart(Set<String> rules, boolean readable, List<?> facts, Heard heard) {
        int beyond = 0;
        for (String rule : new TreeSet<>(rules)) {
            if (heard.broken().contains(rule) || endless.isAside(rule)) {
                heard.broken().add(rule);
            } else if (alone(rule, readable, facts, limits.forSingleRule(beyond), heard)
                    .beyond()) {
                beyond++;
            }
        }
    }

    private SessionResult alone(String rule, boolean readable, List<?> facts, RunLimits allowed, Heard heard) {
        Set<String> names = readable ? union(reading, Set.of(rule)) : Set.of(rule);
        SessionResult own = said(bases.of(names), facts, allowed);
        own.found().ifPresent(heard.found()::add);
        if (own.found().isEmpty()) {
            suspects.add(rule);
            heard.broken().add(rule);
        }
        if (own.beyond()) {
            endless.note(rule);
        }
        return own;
    }

    private SessionResult said(CompiledRules rules, List<?> facts, RunLimits allowed) {
        SessionResult said = hearing.hear(rules, facts, allowed);
        if (said.beyond()) {
            bases.forget(rules);
        }
        return said;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        hearing.close();
        bases.close();
    }
}
