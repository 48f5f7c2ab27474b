package gouji.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits without anything between them, as a part of a number that may be written in groups.
 *
 * @param start index of the first
 * @param end index after the last; an X that may be a check character belongs to them
 * @param digits the digits
 * @param spaced whether nothing but blanks stands between them and the group before
 */
record NumberGroup(int start, int end, String digits, boolean spaced) {
    private static final Pattern GROUP =
            Pattern.compile("(?<!\\d)\\d{17}[Xx]|\\d+(?:[Xx](?![A-Za-z]))?|(?<![A-Za-z0-9])[Xx](?![A-Za-z0-9])");
    private static final Pattern LINK = Pattern.compile(" {1,4}| {0,2}[-_]{1,2} {0,2}|\\) ?|\\.");
    /** Also what parts figures more often than it joins a number. */
    private static final Pattern RARE = Pattern.compile(LINK + "| {0,2}[/~|(),.;:、。+*=\\\\&']{1,3} {0,2}");
    /** A comma: figures of a list or of a thousand and more are parted by it, yet not in the way a number is. */
    private static final Pattern COMMA = Pattern.compile(" ?, ?");

    /** The groups of a text, those together that may be one number. */
    static List<List<NumberGroup>> chains(String text) {
        return chains(text, LINK);
    }

    /** The groups of a text, those together that may be one number if they are called so. */
    static List<List<NumberGroup>> widest(String text) {
        return chains(text, RARE);
    }

    /** The groups of a text, those together that nothing but commas part. */
    static List<List<NumberGroup>> commas(String text) {
        return chains(text, COMMA);
    }

    private static List<List<NumberGroup>> chains(String text, Pattern link) {
        List<List<NumberGroup>> chains = new ArrayList<>();
        int before = -1;
        for (Matcher group = GROUP.matcher(text); group.find(); before = group.end()) {
            String between = before < 0 ? "" : text.substring(before, group.start());
            if (!link.matcher(between).matches()) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1)
                    .add(new NumberGroup(
                            group.start(), group.end(), group.group().toUpperCase(Locale.ROOT), between.isBlank()));
        }
        return chains;
    }
}
