package gouji.model;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds days in a text that no calendar has: 2月30日, 4月31日, 13月1日. The months of the lunar calendar are others. */
final class ImpossibleDay {
    private static final Pattern DAY =
            Pattern.compile("(?<![\\p{Nd}历./-])(?:(\\p{Nd}{4})年)?(?<!\\p{Nd})(\\p{Nd}{1,2})月(\\p{Nd}{1,2})日");
    /** What counts as the year of a day that names none. */
    private static final int LEAP = 2024;

    private ImpossibleDay() {}

    /** @param text without white space */
    static boolean isIn(String text) {
        return DAY.matcher(text).results().anyMatch(ImpossibleDay::isImpossible);
    }

    private static boolean isImpossible(MatchResult day) {
        int year = day.group(1) == null ? LEAP : Integer.parseInt(day.group(1));
        try {
            return !YearMonth.of(year, Integer.parseInt(day.group(2))).isValidDay(Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            return true;
        }
    }
}
