package gouji.engine;

import gouji.rules.RuleBook;
import gouji.rules.RuleSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears all rules together, and when that fails each by itself, so that a rule that fails or never ends costs only its own
 * outcome. Judging rules derive nothing, so what they say alone is what they say together; a rule that failed once is
 * heard apart from then on, which changes the time and no result.
 */
final class Court implements AutoCloseable {
    private final Set<String> reading;
    private final Set<String> judging;
    private final Set<String> all;
    private final Set<String> ofBatch;
    private final Set<String> derived;
    private final Bases bases;
    private final Hearing hearing;
    private final Set<String> suspects = ConcurrentHashMap.newKeySet();

    /** What was reported, and the names of the rules that failed. */
    record Heard(Found found, Set<String> broken) {}

    Court(RuleBook book, Limits limits) {
        this.reading = names(book, true);
        this.judging = names(book, false);
        this.all = union(reading, judging);
        this.ofBatch =
                book.rules().stream().filter(r -> r.batch()).map(r -> r.name()).collect(Collectors.toUnmodifiableSet());
        this.derived = book.rules().stream()
                .filter(r -> r.derived())
                .map(r -> r.name())
                .collect(Collectors.toUnmodifiableSet());
        this.bases = new Bases(book.sources());
        this.hearing = new Hearing(limits);
    }

    private static Set<String> names(RuleBook book, boolean reading) {
        return book.sources().stream()
                .filter(s -> s.isReading() == reading)
                .flatMap(s -> s.spans().stream())
                .map(RuleSource.Span::rule)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All rules together. */
    Compiled all() {
        return bases.of(all);
    }

    /** What all rules say of a report; those for a batch find nothing there. */
    Heard hear(List<?> facts) {
        return hear(all, judging, facts);
    }

    /** What the rules for a batch say of it. */
    Heard hearBatch(List<?> facts) {
        return hear(ofBatch, ofBatch, facts);
    }

    private Heard hear(Set<String> rules, Set<String> single, List<?> facts) {
        Set<String> apart = suspects.stream().filter(single::contains).collect(Collectors.toUnmodifiableSet());
        Optional<Found> whole = hear(apart.isEmpty() ? rules : without(rules, apart), facts);
        Heard heard = new Heard(whole.orElseGet(Found::new), new TreeSet<>());
        if (whole.isEmpty()) {
            apart = single;
        }
        boolean readable = apart.isEmpty() || hear(reading, facts).isPresent();
        for (String rule : new TreeSet<>(apart)) {
            alone(rule, readable, facts, heard);
        }
        return heard;
    }

    /** Where the reading rules fail, what rests on them cannot be heard; the others need none of them. */
    private void alone(String rule, boolean readable, List<?> facts, Heard heard) {
        Optional<Found> own = Optional.empty();
        if (readable || !derived.contains(rule)) {
            own = hear(readable ? union(reading, Set.of(rule)) : Set.of(rule), facts);
        }
        own.ifPresentOrElse(heard.found()::add, () -> {
            heard.broken().add(rule);
            suspects.add(rule);
        });
    }

    private Optional<Found> hear(Set<String> names, List<?> facts) {
        Optional<Found> found = hearing.hear(bases.of(names), facts);
        if (found.isEmpty()) {
            bases.forget(names);
        }
        return found;
    }

    private static Set<String> without(Set<String> rules, Set<String> apart) {
        return rules.stream().filter(name -> !apart.contains(name)).collect(Collectors.toUnmodifiableSet());
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
