package gouji.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text fit to be shown: nothing in it steers a terminal or turns the order of what is read. */
public final class Printable {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private Printable() {}

    /** The text on one line, breaks and control characters as one blank. */
    public static String line(@Nullable String text) {
        return text(BREAKS.matcher(text).replaceAll(" "));
    }

    /** The text with its line breaks and tabs, other control characters as blanks, without marks of direction. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDirection(c)) {
                // a return by itself would let a name write over what stands before it
                boolean alone = c == '\r' && !text.startsWith("\n", i + 1);
                shown.append(alone || isControl(c) ? ' ' : c);
            }
        }
        return shown.toString();
    }

    /** Whether it shows nothing itself and may change how other characters are shown. */
    public static boolean isUnseen(int character) {
        return isControl(character) || isDirection(character);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }
}
