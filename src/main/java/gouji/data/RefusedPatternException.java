package gouji.data;

import gouji.message.Messages;
import gouji.message.Text;

/** A regular expression that cannot be used, and why. */
public final class RefusedPatternException extends Exception {
    private static final Messages MESSAGES = Messages.of("data");

    private static final long serialVersionUID = 1L;

    /** How much of a pattern a message repeats. */
    private static final int LONGEST = 100;

    private final transient Text why;
    private final transient Text advice;

    private RefusedPatternException(Text why, Text advice) {
        super(why.en());
        this.why = why;
        this.advice = advice;
    }

    /** What is wrong with it. */
    public Text why() {
        return why;
    }

    /** What to write instead. */
    public Text advice() {
        return advice;
    }

    static RefusedPatternException tooLarge() {
        return of("pattern.large");
    }

    static RefusedPatternException ambiguous() {
        return of("pattern.ambiguous");
    }

    static RefusedPatternException intersection() {
        return of("pattern.intersection");
    }

    /** @param description what the compiler says, such as {@code invalid or unsupported Perl syntax}, and of which part */
    static RefusedPatternException because(String description, String part) {
        if (part.startsWith("(?")) {
            return of("pattern.looking", part);
        }
        if (part.matches("\\\\[1-9k].*")) {
            return of("pattern.reference", part);
        }
        // a part that is no part of the pattern is the compiler's own words
        String zh = description.contains("internal") || part.isEmpty() ? "" : "：" + shown(part);
        return of("pattern.wrong", new Text(zh, ": " + description + ": " + shown(part)));
    }

    private static RefusedPatternException of(String key, Object... arguments) {
        return new RefusedPatternException(MESSAGES.text(key, arguments), MESSAGES.text(key + ".advice", arguments));
    }

    private static String shown(String part) {
        return part.length() > LONGEST ? part.substring(0, LONGEST) + "…" : part;
    }
}
