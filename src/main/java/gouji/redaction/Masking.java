package gouji.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /**
     * The text, as long as before, with every such number reduced to its first three and last four digits, and the name
     * of a private mailbox to its first letter; null stays null.
     */
    public static String mask(String text) {
        return mask(text, hidden(text));
    }

    /** The same for the numbers of {@link #find} alone. */
    public static String maskSure(String text) {
        return mask(text, find(text));
    }

    private static String mask(String text, List<Span> spans) {
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        spans.forEach(span -> cover(span, text, masked));
        return masked.toString();
    }

    /** A part of a text, masked as it is in the whole; a part that does not stand there is masked by itself. */
    public static String maskPart(UnaryOperator<String> mask, String whole, String part) {
        int at = whole.indexOf(part);
        return at < 0 ? mask.apply(part) : mask.apply(whole).substring(at, at + part.length());
    }

    private static void cover(Span span, String text, StringBuilder masked) {
        boolean mailbox = span.kind().equals(Mailboxes.KIND);
        int[] shown = text.substring(span.start, span.end)
                .codePoints()
                .map(c -> isShown(c) || mailbox ? 1 : 0)
                .toArray();
        int front = mailbox ? Math.min(1, shown.length - 1) : KEPT_IN_FRONT;
        int back = Math.max(0, IntStream.of(shown).sum() - (mailbox ? 0 : KEPT_AT_END));
        int seen = 0;
        for (int i = span.start, n = 0; i < span.end; n++) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (shown[n] == 1) {
                for (int j = i; j < next && seen >= front && seen < back; j++) {
                    masked.setCharAt(j, '*');
                }
                seen++;
            }
            i = next;
        }
    }

    private static boolean isShown(int character) {
        return Character.isLetterOrDigit(character) || NumberText.digit(character) >= 0;
    }

    /** Every number of the text in its order that is surely one; none when the text is null. */
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

    /** Every part of the text that is hidden, in no order: more than what {@link #find} is sure of. */
    public static List<Span> hidden(String text) {
        if (!isWorthALook(text)) {
            return List.of();
        }
        NumberText plain = NumberText.of(text);
        Stream<Span> loose = Stream.concat(LooseNumbers.in(plain.text()).stream(), Mailboxes.in(plain.text()).stream())
                .map(s -> new Span(s.kind, s.valid, plain.from()[s.start], plain.to()[s.end - 1], s.digits));
        return Stream.concat(find(text).stream(), loose).toList();
    }

    private static boolean isWorthALook(String text) {
        int digits = 0;
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c > 127 && (Character.isSurrogate(c) || NumberText.digit(c) >= 0)) {
                digits++;
            }
        }
        return digits >= DigitRun.SHORTEST
                || text != null && (NumberText.isSpelt(text) || Mailboxes.isWorthALook(text));
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
     * @param kind idNumber, mobile, account or mailbox
     * @param valid whether its check digit is right; always true where there is none
     * @param start index of its first character
     * @param end index after its last character
     * @param digits the number itself, half width
     */
    public record Span(String kind, boolean valid, int start, int end, String digits) {}
}
