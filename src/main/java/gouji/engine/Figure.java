package gouji.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures and words a rule reports. They are held to a size when they are reported, so that the rule is to blame. */
final class Figure {
    /** Digits before or behind the point; fees have ten and two. */
    private static final int DIGITS = 40;

    private static final int WORDS = 1_000;
    private static final int LONGEST = 500;

    private Figure() {}

    /**
     * A figure as it may be kept: a number of ordinary size, or words of ordinary length.
     *
     * @throws IllegalArgumentException when it is no number that can be printed, or a list without measure
     */
    static @Nullable Object kept(Object value) {
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof Collection<?> words) {
            if (words.size() > WORDS) {
                throw new IllegalArgumentException("a list of " + words.size() + " is no figure");
            }
            return cut(
                    words.stream()
                            .map(word -> Objects.toString(word, ""))
                            .map(word -> cut(word, LONGEST))
                            .sorted()
                            .collect(Collectors.joining("、")),
                    LONGEST);
        }
        return value == null ? null : cut(value.toString(), LONGEST);
    }

    /** A figure as users read it, without trailing zeros; null stays null. */
    static @Nullable String text(@Nullable Object kept) {
        return kept instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : kept == null ? null : kept.toString();
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal big && (Math.abs((long) big.scale()) > DIGITS || big.precision() > DIGITS)) {
            throw new IllegalArgumentException("a number of that size is no figure");
        }
        BigDecimal decimal = new BigDecimal(number.toString());
        if (Math.abs((long) decimal.scale()) > 2 * DIGITS || decimal.precision() > 2 * DIGITS) {
            throw new IllegalArgumentException("a number of that size is no figure");
        }
        return decimal;
    }

    /** A text of that many characters at most; what is left out is shown by an ellipsis. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
