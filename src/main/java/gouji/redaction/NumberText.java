package gouji.redaction;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A text as numbers are looked for in it: digits of every script are 0 to 9, blanks and dashes of every kind are one
 * blank and one hyphen, letters are half width, and what is not seen is left out.
 *
 * @param text the text so written
 * @param from where each of its characters begins in the text as it stands
 * @param to where each of them ends there
 */
record NumberText(String text, int[] from, int[] to) {
    private static final int FULL_WIDTH = 0xFF01 - '!';
    private static final String MIDDLE_DOTS = "·・•‧∙⋅˙●﹒";
    private static final int TEN = 10;
    private static final String SPELT = "〇一二三四五六七八九零幺";
    private static final Pattern NUMBER_SPELT = Pattern.compile("[〇零一二三四五六七八九幺]{11,}");
    private static final String LIKE_X = "ХхΧχⅩⅹ×";
    private static final char SMALL_AT = '\uFE6B';
    private static final char SOMETHING = '\uFFFC';
    private static final int LEFT_OUT = -1;

    static NumberText of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int[] to = new int[text.length()];
        BitSet spelt = spelt(text);
        for (int i = 0, next; i < text.length(); i = next) {
            int character = text.codePointAt(i);
            next = i + Character.charCount(character);
            int written = spelt.get(i) ? '0' + SPELT.indexOf(character) % TEN : written(character);
            if (written != LEFT_OUT) {
                from[plain.length()] = i;
                to[plain.length()] = next;
                plain.append((char) written);
            }
        }
        return new NumberText(plain.toString(), Arrays.copyOf(from, plain.length()), Arrays.copyOf(to, plain.length()));
    }

    /** Where digits are written out; fewer of them are a year or a count. */
    private static BitSet spelt(String text) {
        BitSet spelt = new BitSet();
        NUMBER_SPELT.matcher(text).results().forEach(m -> spelt.set(m.start(), m.end()));
        return spelt;
    }

    /** Whether a number long enough is written out in it. */
    static boolean isSpelt(String text) {
        return NUMBER_SPELT.matcher(text).find();
    }

    private static int written(int character) {
        int c = character >= 0xFF01 && character <= 0xFF5E ? character - FULL_WIDTH : character;
        if (c < 128 && c > ' ') {
            return c;
        }
        int digit = digit(c);
        if (digit >= 0) {
            return '0' + digit;
        }
        if (LIKE_X.indexOf(c) >= 0) {
            return 'X';
        }
        if (c == SMALL_AT) {
            return '@';
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> LEFT_OUT;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> ' ';
            case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL -> '-';
            default -> MIDDLE_DOTS.indexOf(c) >= 0 ? '-' : c > Character.MAX_VALUE ? SOMETHING : c;
        };
    }

    /** The digit a character shows, also a circled or a raised one, or less than 0. */
    @SuppressWarnings("CharacterGetNumericValue") // its own sort of character only: those that show a number
    static int digit(int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0 || Character.getType(character) != Character.OTHER_NUMBER) {
            return digit;
        }
        int value = Character.getNumericValue(character);
        return value <= 9 ? value : -1;
    }
}
