package gouji.extract.table.label;

/**
 * A label made comparable.
 *
 * @param text its letters, digits and Chinese characters, the enumerator in front left out
 * @param lead the numeral of the enumerator, or ""
 */
public record Label(String text, String lead) {
    public static final Label NONE = new Label("", "");

    private static final String NUMERALS = "一二三四五六七八九十";
    /** Labels up to this many characters stand in more than one place of the form. */
    private static final int SHORT = 2;

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether it is too short to mean one row wherever it stands. */
    public boolean isShort() {
        return text.length() <= SHORT;
    }

    /** Whether its enumerator is a Chinese numeral. */
    boolean isChinese() {
        return !lead.isEmpty() && NUMERALS.indexOf(lead.charAt(0)) >= 0;
    }

    public static boolean isSpace(char c) {
        return c <= ' '
                || c == 0xA0
                || c == 0x85
                || c >= 0x2000 && c <= 0x200F
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x2060
                || c == 0x3000
                || c == 0xFEFF;
    }
}
