package gouji.finding;

import gouji.message.Language;
import gouji.message.Text;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a finding by the names its rule gives them, as users read them. Two names are special: {@code expected} is
 * what should stand there, {@code actual} what stands there, both in one unit. A third, {@code matter}, is for counting.
 *
 * @param english those that are lists, as English parts them
 */
public record Figures(SortedMap<String, String> byName, SortedMap<String, String> english) {
    public static final String EXPECTED = "expected";
    public static final String ACTUAL = "actual";

    /** Number of the {@link Matter} a finding is of, where other reports have a finding of it as well. */
    public static final String MATTER = "matter";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** A finding without figures. */
    public static final Figures NONE = new Figures(new TreeMap<>(), new TreeMap<>());

    public Figures {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
        // findings stored before lists were parted in two ways have none
        english = Collections.unmodifiableSortedMap(english == null ? new TreeMap<>() : new TreeMap<>(english));
    }

    /** Figures where anything is known of them: a value that is null is left out. */
    public static Figures of(Map<String, String> values) {
        Map<String, Text> told = new TreeMap<>();
        values.forEach((name, value) -> told.put(name, value == null ? null : Text.bare(value)));
        return told(told);
    }

    /** The same of values in both languages. */
    public static Figures told(Map<String, Text> values) {
        SortedMap<String, String> known = new TreeMap<>();
        SortedMap<String, String> english = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value.zh());
            }
            if (value != null && !value.en().equals(value.zh())) {
                english.put(name, value.en());
            }
        });
        return new Figures(known, english);
    }

    /** The same as users of one language read them. */
    public Figures in(Language language) {
        SortedMap<String, String> shown = new TreeMap<>(byName);
        if (language == Language.EN) {
            shown.putAll(english);
        }
        return new Figures(shown, english);
    }

    /** What should stand there, or null where the form or the law asks for nothing of the kind. */
    public @Nullable String expected() {
        return byName.get(EXPECTED);
    }

    /** What stands there, or null. */
    public @Nullable String actual() {
        return byName.get(ACTUAL);
    }

    /** The number of the matter it is of, or null when its report is the only one. */
    public @Nullable String matter() {
        String number = byName.get(MATTER);
        return number != null && NUMBER.matcher(number).matches() ? number : null;
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
        return new Figures(changed(byName, change), changed(english, change));
    }

    private static SortedMap<String, String> changed(SortedMap<String, String> values, UnaryOperator<String> change) {
        SortedMap<String, String> changed = new TreeMap<>();
        values.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }
}
