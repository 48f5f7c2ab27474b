package gouji.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as reports write them: half or full width, with thousands separators, or in Chinese numerals. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千万亿";
    private static final long[] VALUES = {10, 100, 1000, 10_000, 100_000_000};
    private static final int SMALL_UNITS = 3;
    private static final int TEN = 10;
    private static final int MOST_SPELT = 99;

    private Numerals() {}

    public static boolean chinese(char c) {
        return DIGITS.indexOf(c) >= 0 || UNITS.indexOf(c) >= 0 || c == '零' || c == '两';
    }

    /** The same text, character for character, with half-width digits. */
    public static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= '０' && c <= '９') {
                half.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return half.toString();
    }

    /** A number from 1 to 99 as it is counted in Chinese: 二, 十, 十二, 二十一; beyond that in digits. */
    public static String chinese(int number) {
        if (number < 1 || number > MOST_SPELT) {
            return Integer.toString(number);
        }
        String tens = number < TEN ? "" : (number < 2 * TEN ? "" : DIGITS.charAt(number / TEN)) + "十";
        return tens + (number % TEN == 0 ? "" : DIGITS.charAt(number % TEN));
    }

    /** The same number without idle zeros and without an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A plain number such as {@code 1,234}, {@code １２} or {@code 45.06}; empty when it is not well formed. */
    public static Optional<BigDecimal> arabic(String text) {
        StringBuilder digits = new StringBuilder();
        int sinceComma = -1;
        boolean point = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
                sinceComma += sinceComma >= 0 && !point ? 1 : 0;
            } else if ((c == ',' || c == '，') && !point && (sinceComma == 3 || (sinceComma < 0 && shortHead(digits)))) {
                sinceComma = 0;
            } else if ((c == '.' || c == '．') && !point && digits.length() > 0) {
                point = true;
                digits.append('.');
            } else {
                return Optional.empty();
            }
        }
        boolean whole = digits.length() > 0 && digits.charAt(digits.length() - 1) != '.';
        return whole && (sinceComma < 0 || sinceComma == 3)
                ? Optional.of(new BigDecimal(digits.toString()))
                : Optional.empty();
    }

    private static boolean shortHead(StringBuilder digits) {
        return digits.length() >= 1 && digits.length() <= 3;
    }

    /** A Chinese numeral such as 十二, 一百零三, 两千, 三〇; empty when it is none. */
    public static Optional<Long> chinese(String text) {
        if (text.isEmpty() || !text.chars().allMatch(c -> chinese((char) c))) {
            return Optional.empty();
        }
        boolean positional = text.chars().noneMatch(c -> UNITS.indexOf(c) >= 0);
        return positional ? positional(text) : Optional.of(additive(text));
    }

    private static Optional<Long> positional(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        // 二二 is no number anyone writes with a measure word; 二〇二四 is a year.
        return text.length() == 1 || text.length() == 4 ? Optional.of(value) : Optional.empty();
    }

    private static long additive(String text) {
        long total = 0;
        long part = 0;
        long digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                digit = digit(c);
            } else if (unit < SMALL_UNITS) {
                part += (digit > 0 ? digit : 1) * VALUES[unit];
                digit = -1;
            } else {
                total += (part + Math.max(digit, 0)) * VALUES[unit];
                part = 0;
                digit = -1;
            }
        }
        return total + part + Math.max(digit, 0);
    }

    private static int digit(char c) {
        return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
