package gouji.read.document;

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
