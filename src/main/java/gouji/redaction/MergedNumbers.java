package gouji.redaction;

import gouji.redaction.Masking.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of persons that run into each other without anything between them. */
final class MergedNumbers {
    private static final int SHORTEST = 2 * NumberCheck.MOBILE;
    private static final int LONGEST_LANDLINE = 12;
    private static final Pattern LANDLINE = Pattern.compile("0[1-9]\\d{8,10}");

    private MergedNumbers() {}

    /** The numbers a run of digits is made of, or at least the ID numbers in it whose check character is right. */
    static List<Span> in(NumberGroup run) {
        String digits = run.digits();
        if (digits.length() < SHORTEST) {
            return List.of();
        }
        boolean[] whole = whole(digits);
        List<Span> parts = new ArrayList<>();
        for (int i = 0; i < digits.length(); ) {
            int length = whole[0] ? part(digits, i, whole) : isValidId(digits, i) ? NumberCheck.ID : 0;
            if (length > 0) {
                String kind = length == NumberCheck.ID ? "idNumber" : "mobile";
                int start = run.start() + i;
                parts.add(new Span(kind, true, start, start + length, digits.substring(i, i + length)));
            }
            i += Math.max(1, length);
        }
        return parts;
    }

    /** For every place whether nothing but numbers follows, the last of them perhaps one of an office. */
    private static boolean[] whole(String digits) {
        boolean[] whole = new boolean[digits.length() + 1];
        for (int i = digits.length(); i >= 0; i--) {
            int left = digits.length() - i;
            whole[i] = left == 0
                    || left <= LONGEST_LANDLINE
                            && LANDLINE.matcher(digits.substring(i)).matches()
                    || part(digits, i, whole) > 0;
        }
        return whole;
    }

    /** Length of a number that begins there and is followed by nothing but numbers, or 0. */
    private static int part(String digits, int at, boolean[] whole) {
        int id = at + NumberCheck.ID;
        int mobile = at + NumberCheck.MOBILE;
        if (id <= digits.length() && whole[id] && NumberCheck.isIdLikely(digits.substring(at, id))) {
            return NumberCheck.ID;
        }
        return mobile <= digits.length() && whole[mobile] && NumberCheck.isMobile(digits.substring(at, mobile))
                ? NumberCheck.MOBILE
                : 0;
    }

    private static boolean isValidId(String digits, int at) {
        int end = at + NumberCheck.ID;
        return end <= digits.length()
                && NumberCheck.isIdLikely(digits.substring(at, end))
                && NumberCheck.isIdValid(digits.substring(at, end));
    }
}
