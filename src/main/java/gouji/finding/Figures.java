package gouji.finding;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a finding by the names its rule gives them, as users read them. Two names are special: {@code expected} is
 * what should stand there, {@code actual} what stands there, both in one unit.
 */
public record Figures(SortedMap<String, String> byName) {
    public static final String EXPECTED = "expected";
    public static final String ACTUAL = "actual";

    /** A finding without figures. */
    public static final Figures NONE = new Figures(new TreeMap<>());

    public Figures {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** Figures where anything is known of them: a value that is null is left out. */
    public static Figures of(Map<String, String> values) {
        SortedMap<String, String> known = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return new Figures(known);
    }

    /** What should stand there, or null where the form or the law asks for nothing of the kind. */
    public @Nullable String expected() {
        return byName.get(EXPECTED);
    }

    /** What stands there, or null. */
    public @Nullable String actual() {
        return byName.get(ACTUAL);
    }

    /** All others. */
    public SortedMap<String, String> others() {
        SortedMap<String, String> others = new TreeMap<>(byName);
        others.remove(EXPECTED);
        others.remove(ACTUAL);
        return others;
    }

    /** The same with every value changed. */
    public Figures each(UnaryOperator<String> change) {
        SortedMap<String, String> changed = new TreeMap<>();
        byName.forEach((name, value) -> changed.put(name, change.apply(value)));
        return new Figures(changed);
    }
}
