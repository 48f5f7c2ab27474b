package gouji.redaction;

import gouji.redaction.Masking.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds private mailboxes: those of providers anybody may have one of. The mailbox of an office is public. */
final class Mailboxes {
    static final String KIND = "mailbox";

    private static final int LONGEST_NAME = 64;

    /** Ways to write {@code @} so that no machine collects the address. */
    private static final String AT = "(?: {0,3}(?:[@#&*$☆★◎]|%40|艾特) {0,3}| {1,3}at {1,3}|[_-]at[_-]"
            + "| {0,3}[(\\[{<【〔「《] {0,2}(?:[@#]|at|艾特) {0,2}[)\\]}>】〕」》] {0,3})";

    private static final String DOT = "(?: ?(?:[.。,点]|[(\\[{<【〔] ?(?:[.点]|dot) ?[)\\]}>】〕]) ?| dot )";
    private static final Pattern PRIVATE = Pattern.compile("(?i)" + AT + "(?:[a-z0-9-]{1,20}" + DOT + "){0,2}"
            + "(?:qq|foxmail|163|126|139|189|188|yeah|sina|sohu|aliyun|tom|21cn|263|wo|gmail|googlemail|outlook|hotmail"
            + "|live|msn|yahoo|ymail|icloud|me|mac|proton|protonmail|mail|gmx)" + DOT + "(?:com|cn|net|me)"
            + "(?![a-z0-9-])");
    /** How each of them ends, in letters of either width. */
    private static final Pattern END = Pattern.compile("(?iu)[cｃ][oｏ][mｍ]|[cｃ][nｎ]|[nｎ][eｅ][tｔ]|[mｍ][eｅ]");

    private Mailboxes() {}

    /** Whether there may be one in a text as it stands. */
    static boolean isWorthALook(String text) {
        return END.matcher(text).find();
    }

    /** The names before the {@code @}, in a text that is written as {@link NumberText} does. */
    static List<Span> in(String text) {
        return PRIVATE.matcher(text)
                .results()
                .map(m -> new Span(KIND, true, name(text, m.start()), m.start(), ""))
                .filter(s -> s.start() < s.end())
                .map(s -> new Span(KIND, true, s.start(), s.end(), text.substring(s.start(), s.end())))
                .toList();
    }

    /** Where the name begins that ends there; it begins with a letter or a digit. */
    private static int name(String text, int end) {
        int name = end;
        for (int i = end - 1; i >= 0 && i >= end - LONGEST_NAME && isOfName(text.charAt(i)); i--) {
            name = isPlain(text.charAt(i)) ? i : name;
        }
        return name;
    }

    private static boolean isOfName(char c) {
        return isPlain(c) || "._%+-".indexOf(c) >= 0;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
