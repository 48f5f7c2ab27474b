package gouji.redaction;

import gouji.redaction.Masking.Span;
import java.util.Optional;

/**
 * Tells what a run of digits that stands by itself is, by its length, its check digit and its neighbours. What is found
 * so is sure enough to be told of a report.
 */
final class DigitRun {
    /** A mobile number; anything shorter names nobody. */
    static final int SHORTEST = NumberCheck.MOBILE;

    private static final int COUNTRY_CODE = 2;

    private DigitRun() {}

    static Optional<Span> classify(String text, int start, int end) {
        if (glued(text, start, end)) {
            return Optional.empty();
        }
        String digits = halfWidth(text, start, end);
        if (digits.length() == NumberCheck.ID - 1 && end < text.length() && "xXＸｘ".indexOf(text.charAt(end)) >= 0) {
            return idNumber(digits + "X", start, end + 1);
        }
        return idNumber(digits, start, end)
                .or(() -> mobile(text, digits, start, end))
                .or(() -> account(text, digits, start, end));
    }

    /** Part of a file name, an address of a page, a decimal or a code with letters. */
    private static boolean glued(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean checkX = end - start == NumberCheck.ID - 1 && (after == 'X' || after == 'x');
        boolean decimal = after == '.'
                && end + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(end + 1))
                && text.charAt(end + 1) < 128;
        return latin(before)
                || "_=%.*".indexOf(before) >= 0
                || (latin(after) && !checkX)
                || "_*%".indexOf(after) >= 0
                || decimal;
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String halfWidth(String text, int start, int end) {
        StringBuilder digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
        }
        return digits.toString();
    }

    private static Optional<Span> idNumber(String number, int start, int end) {
        return NumberCheck.isIdLikely(number)
                ? Optional.of(new Span("idNumber", NumberCheck.isIdValid(number), start, end, number))
                : Optional.empty();
    }

    private static Optional<Span> mobile(String text, String digits, int start, int end) {
        boolean abroad = digits.length() == SHORTEST + COUNTRY_CODE && digits.startsWith("86");
        String number = abroad ? digits.substring(COUNTRY_CODE) : digits;
        return !NumberCheck.isMobile(number) || NumberLabels.isCounted(text, end) || NumberLabels.isOther(text, start)
                ? Optional.empty()
                : Optional.of(new Span("mobile", true, end - SHORTEST, end, number));
    }

    private static Optional<Span> account(String text, String digits, int start, int end) {
        return NumberLabels.isAccount(text, start) && NumberCheck.isCard(digits)
                ? Optional.of(new Span("account", true, start, end, digits))
                : Optional.empty();
    }
}
