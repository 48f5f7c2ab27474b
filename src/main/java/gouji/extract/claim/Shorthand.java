package gouji.extract.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the patterns of {@code claims.yaml}: regular expressions on a {@link PatternText} with a few shorthands and the
 * classes of words told there.
 */
public final class Shorthand {
    private static final Map<String, String> SIGNS = signs();

    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param classes words by the name they have in braces; a class may use those told before it */
    public Shorthand(Map<String, List<String>> classes) {
        classes.forEach((name, list) -> words.put("{" + name + "}", expanded("(?:" + String.join("|", list) + ")")));
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("{n}", "[\uE000-\uE7FF]");
        signs.put("{money}", "[\uE800-\uEFFF]");
        signs.put("{zero}", "[\uE400-\uE7FF\uEC00-\uEFFF]");
        signs.put("{this}", "\uF700");
        signs.put("{last}", "\uF701");
        signs.put("{next}", "\uF702");
        signs.put("{other}", "\uF703");
        signs.put("{year}", "[\uF700-\uF703]");
        signs.put("~", "[^，。；：、（）0-9\uE000-\uF703]{0,14}?");
        signs.put("…", "[^，。；：（）\uE000-\uF703]{0,40}?");
        return signs;
    }

    /** @throws java.util.regex.PatternSyntaxException when it is no pattern, or names words that are not told */
    Pattern compile(String pattern) {
        return Pattern.compile(expanded(pattern));
    }

    /** The regular expression a pattern stands for. */
    public String expanded(String pattern) {
        return replaced(replaced(pattern, words), SIGNS);
    }

    private static String replaced(String pattern, Map<String, String> by) {
        String plain = pattern;
        for (Map.Entry<String, String> one : by.entrySet()) {
            plain = plain.replace(one.getKey(), one.getValue());
        }
        return plain;
    }

    /** One pattern that finds any of several; null when there are none. */
    @Nullable
    Pattern anyOf(List<String> patterns) {
        return patterns.isEmpty() ? null : compile("(?:" + String.join("|", patterns) + ")");
    }
}
