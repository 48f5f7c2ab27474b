package gouji.text;

/** What counts as white space in a document: also the spaces that do not break, the wide ones and those without width. */
public final class Space {
    private Space() {}

    public static boolean is(char c) {
        return c <= ' '
                || c == 0x3000
                || c == 0xA0
                || c >= 0x2000 && c <= 0x200F
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x2060
                || c == 0xFEFF
                || c == 0x85
                || c == 0x1680
                || c == 0x205F;
    }

    /** What is there for the setting of lines and has no width: it parts nothing. */
    private static boolean isWidthless(char c) {
        return c >= 0x200B && c <= 0x200F || c == 0x2060 || c == 0xFEFF || c == 0xAD || c == 0x180E;
    }

    /**
     * A text whose only white space is the plain blank, the tab and the line feed: every other space is a blank, and what has no
     * width is gone. All that is read of a document is such text, so that no reader of it has to know other spaces.
     */
    public static String regular(String text) {
        StringBuilder regular = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isRegular(c)) {
                if (regular != null) {
                    regular.append(c);
                }
                continue;
            }
            regular = regular == null ? new StringBuilder(text.length()).append(text, 0, i) : regular;
            if (!isWidthless(c)) {
                regular.append(c == 0x2028 || c == 0x2029 || c == '\r' || c == 0x85 ? '\n' : ' ');
            }
        }
        return regular == null ? text : regular.toString();
    }

    private static boolean isRegular(char c) {
        return c == ' ' || c == '\n' || c == '\t' || !is(c) && !isWidthless(c);
    }

    /** A text without any space: pages and files set them at will. */
    public static String without(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.length() == text.length() ? text : bare.toString();
    }

    /** Characters that are no space. */
    public static int length(String text) {
        return (int) text.codePoints()
                .filter(c -> c > Character.MAX_VALUE || !is((char) c))
                .count();
    }

    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    public static boolean isBlank(String text) {
        int at = 0;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }
}
