package gouji.model;

import gouji.model.Masking.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a run of digits is by its length, its check digit and its neighbours (GB 11643-1999, ISO/IEC 7812). */
final class DigitRun {
    /** A mobile number; anything shorter names nobody. */
    static final int SHORTEST = 11;

    private static final int ID_LENGTH = 18;
    private static final int COUNTRY_CODE = 2;
    private static final int WORDS_IN_FRONT = 24;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"
                    .split(" "));
    private static final List<String> ACCOUNT_WORDS = List.of("账号", "帐号", "账户", "帐户", "卡号", "银行卡", "开户");
    private static final String COUNTERS = "次条件个人元份篇万";

    private DigitRun() {}

    static Optional<Span> classify(String text, int start, int end) {
        if (glued(text, start, end)) {
            return Optional.empty();
        }
        String digits = halfWidth(text, start, end);
        if (digits.length() == ID_LENGTH - 1 && end < text.length() && "xXＸｘ".indexOf(text.charAt(end)) >= 0) {
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
        boolean checkX = end - start == ID_LENGTH - 1 && (after == 'X' || after == 'x');
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
        if (number.length() != ID_LENGTH || !birthday(number)) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        boolean valid = CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length()) == number.charAt(ID_LENGTH - 1);
        // With a wrong check digit only a known province makes it likelier an ID number than a file number.
        boolean likely = valid || PROVINCES.contains(number.substring(0, 2));
        return likely ? Optional.of(new Span("idNumber", valid, start, end, number)) : Optional.empty();
    }

    private static boolean birthday(String number) {
        int year = Integer.parseInt(number.substring(6, 10));
        int month = Integer.parseInt(number.substring(10, 12));
        int day = Integer.parseInt(number.substring(12, 14));
        return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static Optional<Span> mobile(String text, String digits, int start, int end) {
        boolean abroad = digits.length() == SHORTEST + COUNTRY_CODE && digits.startsWith("86");
        String number = abroad ? digits.substring(COUNTRY_CODE) : digits;
        boolean counted = end < text.length() && COUNTERS.indexOf(text.charAt(end)) >= 0;
        if (number.length() != SHORTEST || number.charAt(0) != '1' || number.charAt(1) < '3' || counted) {
            return Optional.empty();
        }
        return Optional.of(new Span("mobile", true, end - SHORTEST, end, number));
    }

    private static Optional<Span> account(String text, String digits, int start, int end) {
        String before = text.substring(Math.max(0, start - WORDS_IN_FRONT), start);
        boolean told = ACCOUNT_WORDS.stream().anyMatch(before::contains);
        if (!told || digits.length() < 16 || digits.length() > 19 || !luhn(digits)) {
            return Optional.empty();
        }
        return Optional.of(new Span("account", true, start, end, digits));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
