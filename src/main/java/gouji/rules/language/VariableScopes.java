package gouji.rules.language;

import gouji.rules.drl.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a rule. Those bound within {@code not}, {@code exists}, {@code forall}, {@code collect}, the source of an
 * {@code accumulate}, or one side of an {@code or} only, stand for nothing outside it.
 */
final class VariableScopes {
    /** A name without the dollar sign may be a word of Java, Drools or MVEL, or become one. */
    private static final Pattern NAME = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]*");

    private static final Set<String> CLOSED = Set.of("not", "exists", "forall", "collect", "accumulate");

    /**
     * A pair of brackets: what was known before a closed part began, or null where it is none; what the source bound once
     * that is over; and what each of several alternatives bound.
     */
    private static final class Part {
        private final @Nullable Set<String> before;
        private final boolean accumulates;
        private final List<Set<String>> alternatives = new ArrayList<>();
        private @Nullable Set<String> source;
        private int since;

        Part(@Nullable Set<String> before, boolean accumulates) {
            this.before = before;
            this.accumulates = accumulates;
        }
    }

    private final RuleErrors complaint;
    private final Map<String, Class<?>> types = new HashMap<>();
    private final Map<String, Class<?>> elsewhere = new HashMap<>();
    private final Set<String> over = new HashSet<>();
    private final Deque<Part> brackets = new ArrayDeque<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable Part begun;

    VariableScopes(RuleErrors complaint) {
        this.complaint = complaint;
    }

    /** Notes a name and hands it on, whatever it is, so that what follows can be looked at. */
    String bind(Token name) {
        if (!NAME.matcher(name.text()).matches()) {
            complaint.note(name, "variable.name", name.text());
        }
        Class<?> before = types.put(name.text(), Vocabulary.ANY);
        if (before != null) {
            elsewhere.put(name.text(), before);
        }
        names.add(name.text());
        return name.text();
    }

    /** Notes the type of a name; bound on both sides of an {@code or} to different types it may be either. */
    void put(String name, @Nullable Class<?> type) {
        types.put(name, elsewhere.getOrDefault(name, type) == type ? type : Vocabulary.ANY);
    }

    /** Type of a variable; one that is not known is told. */
    Class<?> type(Token name) {
        Class<?> type = types.get(name.text());
        if (type != null) {
            return type;
        }
        if (over.contains(name.text())) {
            complaint.note(name, "variable.over", name.text());
        } else {
            complaint.unknown(name, "variable", new TreeSet<>(types.keySet()));
        }
        return Vocabulary.ANY;
    }

    /** @param next the word behind the keyword: {@code not in} and the like open no part */
    void keyword(Token word, @Nullable Token next) {
        boolean operator = next == null || next.isWord() && Vocabulary.KEYWORDS.contains(next.text());
        if (CLOSED.contains(word.text()) && !operator && begun == null) {
            begun = new Part(Set.copyOf(types.keySet()), word.is("accumulate"));
        }
    }

    /** A bracket opens. */
    void open() {
        brackets.push(begun == null ? new Part(null, false) : begun);
        brackets.peek().since = names.size();
        begun = null;
    }

    /** Another alternative begins in the brackets. */
    void or() {
        if (!brackets.isEmpty()) {
            alternative(brackets.peek());
        }
    }

    private void alternative(Part part) {
        part.alternatives.add(Set.copyOf(names.subList(part.since, names.size())));
        part.since = names.size();
    }

    /** A semicolon: in an accumulate it ends the source. */
    void part() {
        Part inner = brackets.peek();
        if (inner != null && inner.accumulates && inner.source == null) {
            inner.source = bound(inner);
        }
    }

    private Set<String> bound(Part part) {
        Set<String> names = new HashSet<>(types.keySet());
        names.removeAll(part.before);
        return names;
    }

    /** A bracket closes, and with it the part that began with it. */
    void close() {
        Part inner = brackets.poll();
        if (inner != null && !inner.alternatives.isEmpty()) {
            alternative(inner);
            forget(partly(inner.alternatives));
        }
        if (inner != null && inner.before != null) {
            forget(inner.source == null ? bound(inner) : inner.source);
        }
    }

    /** What some alternatives bind and others do not. */
    private static Set<String> partly(List<Set<String>> alternatives) {
        Set<String> partly = new HashSet<>();
        alternatives.forEach(partly::addAll);
        partly.removeIf(name -> alternatives.stream().allMatch(names -> names.contains(name)));
        return partly;
    }

    private void forget(Set<String> gone) {
        types.keySet().removeAll(gone);
        over.addAll(gone);
    }
}
