package gouji.engine.explain;

import gouji.engine.MatchCollector.Matched;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts into a condition what its variables stand for, and reads the properties it speaks of. */
public final class VariableValues {
    private static final Pattern VARIABLE = Pattern.compile("(\\$\\w+)((?:\\.\\w+)*)(?!\\w*\\s*:)");
    private static final Pattern WORD = Pattern.compile("(?<![$.\"\\w])[a-z]\\w*(?![\\w(\"])");
    private static final int LONGEST = 40;

    private VariableValues() {}

    /** The condition with values in place of variables; a variable that stands for a whole fact stays. */
    public static String filled(String condition, Matched match) {
        return VARIABLE.matcher(condition).replaceAll(m -> Matcher.quoteReplacement(value(m, match)));
    }

    private static String value(MatchResult variable, Matched match) {
        Object value = match.bound().get(variable.group(1));
        if (value == null) {
            return variable.group();
        }
        StringBuilder rest = new StringBuilder(variable.group(2));
        while (rest.length() > 0) {
            int end = rest.indexOf(".", 1) < 0 ? rest.length() : rest.indexOf(".", 1);
            Optional<Object> property = property(value, rest.substring(1, end));
            if (property.isEmpty()) {
                break;
            }
            value = property.get();
            rest.delete(0, end);
        }
        return isPlain(value) ? shown(value) + rest : variable.group();
    }

    /** The properties of a fact that a part of a condition speaks of, with their values, in order of mention. */
    public static Map<String, String> properties(Object fact, String part) {
        Map<String, String> values = new LinkedHashMap<>();
        WORD.matcher(part.replaceAll("\"[^\"]*\"", "\"\""))
                .results()
                .map(MatchResult::group)
                .forEach(name -> property(fact, name)
                        .filter(VariableValues::isPlain)
                        .ifPresent(v -> values.put(name, shown(v))));
        return values;
    }

    /** Whether a value can stand in a line. */
    public static boolean isPlain(Object value) {
        return value instanceof Number
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Enum<?>;
    }

    /** A value as it is written in a rule, long texts cut short. */
    public static String shown(Object value) {
        if (value instanceof String text) {
            String line = text.replaceAll("\\s+", " ");
            return '"' + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + '"';
        }
        return String.valueOf(value);
    }

    private static Optional<Object> property(Object fact, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String method : new String[] {name, "get" + capital, "is" + capital}) {
            try {
                Method getter = fact.getClass().getMethod(method);
                return Optional.ofNullable(getter.invoke(fact));
            } catch (NoSuchMethodException | IllegalAccessException e) {
                // lists of Java hide the class they are of
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a fact does not tell its " + name, e);
            }
        }
        return Optional.empty();
    }
}
