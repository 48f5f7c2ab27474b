package gouji.redaction;

import java.util.Set;
import java.util.regex.Pattern;

/** What a number of persons must be like by its digits alone (GB 11643-1999, GB 32100-2015, ISO/IEC 7812). */
final class NumberCheck {
    static final int MOBILE = 11;
    static final int FORMER_ID = 15;
    static final int ID = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83"
                    .split(" "));
    private static final Pattern MOBILE_NUMBER = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern CARD_NUMBER = Pattern.compile("\\d{16,19}");

    private NumberCheck() {}

    static boolean isMobile(String number) {
        return MOBILE_NUMBER.matcher(number).matches();
    }

    /** Whether it has the shape of an ID number of 18 characters, whatever its check character. */
    static boolean isIdShape(String number) {
        return ID_NUMBER.matcher(number).matches()
                && between(number, 6, 10, 1900, 2099)
                && between(number, 10, 12, 1, 12)
                && between(number, 12, 14, 1, 31);
    }

    /** Whether the check character of what has the shape is right. */
    static boolean isIdValid(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length()) == number.charAt(ID - 1);
    }

    /** With a wrong check character only a known province makes it likelier an ID number than a file number. */
    static boolean isIdLikely(String number) {
        return isIdShape(number) && (isIdValid(number) || isInProvince(number));
    }

    /** An ID number as it was given until 1999: no century, no check character. */
    static boolean isFormerId(String number) {
        return number.length() == FORMER_ID
                && isInProvince(number)
                && between(number, 8, 10, 1, 12)
                && between(number, 10, 12, 1, 31);
    }

    static boolean isCard(String number) {
        if (!CARD_NUMBER.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean isInProvince(String number) {
        return PROVINCES.contains(number.substring(0, 2));
    }

    private static boolean between(String number, int from, int to, int least, int most) {
        int part = Integer.parseInt(number.substring(from, to));
        return part >= least && part <= most;
    }
}
