package gouji.engine;

import gouji.message.Bilingual;
import gouji.message.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures and words a rule reports. They are held to a size when they are reported, so that the rule is to blame. */
final class Figure {
    /** Digits before or behind the point; fees have ten and two. */
    private static final int DIGITS = 40;

    private static final int WORDS = 1_000;
    private static final int LONGEST = 500;

    private Figure() {}

    /**
     * A figure as it may be kept: a number of ordinary size, a day, words of ordinary length, or a sorted list of such words; what
     * several facts list is one list, each word once.
     *
     * @throws IllegalArgumentException when it is no number that can be printed, or a list without measure
     */
    static @Nullable Object kept(Object value) {
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof Collection<?> nested) {
            List<?> words = nested.stream().flatMap(Figure::each).distinct().toList();
            if (words.size() > WORDS) {
                throw new IllegalArgumentException("a list of " + words.size() + " is no figure");
            }
            return words.stream()
                    .map(Figure::words)
                    .sorted(Comparator.comparing(Text::zh))
                    .toList();
        }
        return value == null || value instanceof LocalDate ? value : cut(value.toString(), LONGEST);
    }

    /** A figure as programs read it, a number without trailing zeros, a list parted as each language does; null stays null. */
    static @Nullable Text text(@Nullable Object kept) {
        if (kept instanceof List<?> words) {
            Text all = Text.joined(words.stream().map(Text.class::cast).toList());
            return new Text(cut(all.zh(), LONGEST), cut(all.en(), LONGEST));
        }
        return kept == null
                ? null
                : Text.bare(
                        kept instanceof BigDecimal number
                                ? number.stripTrailingZeros().toPlainString()
                                : kept.toString());
    }

    private static Stream<?> each(Object word) {
        return word instanceof Collection<?> several ? several.stream() : Stream.of(word);
    }

    /** One of a list, a thing the program names of its own in both languages. */
    private static Text words(Object word) {
        return word instanceof Bilingual both
                ? new Text(cut(both.zh(), LONGEST), cut(both.en(), LONGEST))
                : Text.bare(cut(Objects.toString(word, ""), LONGEST));
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
