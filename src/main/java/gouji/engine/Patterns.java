package gouji.engine;

import gouji.data.LinearPattern;
import gouji.data.RefusedPatternException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The regular expressions of one rule book, each compiled once; what {@code matches} in a rule becomes. */
public final class Patterns {
    /** Those a book writes are some dozens; one made of the words of a report is compiled again when there are too many. */
    private static final int KEPT = 1_000;

    private final Map<String, LinearPattern> compiled = new ConcurrentHashMap<>();

    /**
     * Whether the whole of a value is as the pattern says; nothing is like no pattern.
     *
     * @throws IllegalArgumentException when the pattern is refused, which fails the rule
     */
    public boolean fits(Object value, Object pattern) {
        return value != null && pattern != null && of(pattern.toString()).matches(value.toString());
    }

    private LinearPattern of(String pattern) {
        if (compiled.size() > KEPT) {
            compiled.clear();
        }
        return compiled.computeIfAbsent(pattern, Patterns::compile);
    }

    private static LinearPattern compile(String pattern) {
        try {
            return LinearPattern.of(pattern);
        } catch (RefusedPatternException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
