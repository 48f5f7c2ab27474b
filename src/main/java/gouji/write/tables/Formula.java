package gouji.write.tables;

import java.util.regex.Pattern;

/** Tells what a spreadsheet takes for a formula when a text is typed or read into a cell. */
public final class Formula {
    /** What looks blank may stand before the sign; spreadsheets of East Asia take the wide signs too. */
    private static final Pattern BEGIN =
            Pattern.compile("[\\p{Z}\\p{C}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*[=+\\-@＝＋－＠﹦﹢﹣﹫−]");

    private Formula() {}

    public static boolean isBegunBy(String text) {
        return BEGIN.matcher(text).lookingAt();
    }
}
