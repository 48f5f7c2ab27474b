package gouji.extract.claim;

import java.util.List;
import java.util.regex.Pattern;

/** Compiles the patterns of {@code claims.yaml}: regular expressions on a {@link Skeleton} with a few shorthands. */
public final class Shorthand {
    private static final String GAP = "[^，。；：、（）0-9\uE000-\uF703]{0,14}?";

    private Shorthand() {}

    static Pattern compile(String pattern) {
        return Pattern.compile(expanded(pattern));
    }

    /** The regular expression a pattern stands for. */
    public static String expanded(String pattern) {
        return pattern.replace("{n}", "[\uE000-\uE7FF]")
                .replace("{money}", "[\uE800-\uEFFF]")
                .replace("{this}", "\uF700")
                .replace("{last}", "\uF701")
                .replace("{next}", "\uF702")
                .replace("{other}", "\uF703")
                .replace("{year}", "[\uF700-\uF703]")
                .replace("~", GAP);
    }

    /** One pattern that finds any of several; null when there are none. */
    static Pattern anyOf(List<String> patterns) {
        return patterns.isEmpty() ? null : compile("(?:" + String.join("|", patterns) + ")");
    }
}
