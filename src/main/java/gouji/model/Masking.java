package gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds the numbers that identify a person in free text, and hides them. It needs no data file: what is written to the
 * outside must be masked whatever rule book is in use.
 */
public final class Masking {
    private static final int KEPT_IN_FRONT = 3;
    private static final int KEPT_AT_END = 4;

    private Masking() {}

    /** Shape of {@link #mask}, for writers that show numbers or not. */
    public static UnaryOperator<String> writer(boolean unmask) {
        return unmask ? UnaryOperator.identity() : Masking::mask;
    }

    /** The text with every such number reduced to its first three and last four characters; null stays null. */
    public static String mask(String text) {
        List<Span> spans = find(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start + KEPT_IN_FRONT; i < span.end - KEPT_AT_END; i++) {
                masked.setCharAt(i, '*');
            }
        }
        return masked.toString();
    }

    /** Every such number of the text in its order; none when the text is null. */
    public static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (text != null && at < text.length()) {
            int end = endOfDigits(text, at);
            if (end - at >= DigitRun.SHORTEST) {
                DigitRun.classify(text, at, end).ifPresent(spans::add);
            }
            at = Math.max(end, at + 1);
        }
        return spans;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0) {
            end++;
        }
        return end;
    }

    /**
     * A number that identifies a person, as it stands in a text.
     *
     * @param kind idNumber, mobile or account
     * @param valid whether its check digit is right; always true for a mobile
     * @param start index of its first character
     * @param end index after its last character
     * @param digits the number itself, half width
     */
    public record Span(String kind, boolean valid, int start, int end, String digits) {}
}
