package gouji.text;

/** The enumerator a heading or label begins with: {@code 三、（一）(一) 1. 1． 1、}. */
public final class Numbering {
    private static final String NUMERALS = "一二三四五六七八九十0123456789０１２３４５６７８９";
    private static final String OPENING = "（(";
    private static final String CLOSING = "）)、.．，,";

    private Numbering() {}

    /** Index of the first character after the enumerator; 0 when there is none. */
    public static int end(String text) {
        int at = skip(text, 0);
        if (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            at = skip(text, at + 1);
        }
        int numerals = at;
        while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int closing = skip(text, at);
        boolean closed = closing < text.length() && CLOSING.indexOf(text.charAt(closing)) >= 0;
        return at > numerals && closed ? closing + 1 : 0;
    }

    /** Whether a text begins as the heading of a chapter does: a Chinese numeral and a mark of enumeration. */
    public static boolean isChapter(String text) {
        int at = 0;
        while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0 && text.charAt(at) > 0x4DFF) {
            at++;
        }
        return at > 0 && at < text.length() && text.charAt(at) == '、';
    }

    /** The enumerator of a chapter: {@code 三、} for 3. */
    public static String chapter(int number) {
        return NUMERALS.charAt(number - 1) + "、";
    }

    private static int skip(String text, int at) {
        int next = at;
        while (next < text.length() && Space.is(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
