package gouji.review.decision;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it. */
final class WrittenDay {
    private static final Pattern TIME = Pattern.compile("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** A day as spreadsheets count it, where its cell has no format of a date: from 2009 to 2100. */
    private static final Pattern COUNTED = Pattern.compile("[4-7]\\d{4}(\\.0+)?");

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int MONTHS_OF_YEAR = 12;

    private WrittenDay() {}

    /** The day, or nothing when it is none or may be either of two. */
    static Optional<LocalDate> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String bare = TIME.matcher(plain).replaceFirst("").strip();
        if (COUNTED.matcher(bare).matches()) {
            return Optional.of(FIRST.plusDays((long) Double.parseDouble(bare)));
        }
        try {
            return parsed(bare);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            int group = first.group(1) == null ? 4 : 1;
            return day(first, group, group + 1, group + 2);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return Optional.of(LocalDate.of(number(named, 3), month, number(named, 1)));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.matches() ? yearLast(last) : Optional.empty();
    }

    /** Countries write day and month in either order. */
    private static Optional<LocalDate> yearLast(Matcher day) {
        boolean dayFirst = number(day, 1) > MONTHS_OF_YEAR;
        boolean monthFirst = number(day, 2) > MONTHS_OF_YEAR || number(day, 1) == number(day, 2);
        return dayFirst ? day(day, 3, 2, 1) : monthFirst ? day(day, 3, 1, 2) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher text, int year, int month, int day) {
        return Optional.of(LocalDate.of(number(text, year), number(text, month), number(text, day)));
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }
}
