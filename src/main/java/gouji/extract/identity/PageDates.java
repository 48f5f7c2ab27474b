package gouji.extract.identity;

import gouji.extract.outline.Outline;
import gouji.extract.outline.OutlineLine;
import gouji.model.PageDate;
import gouji.text.Numerals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day of publication in the lines before the first chapter, by the word before it, and the day below the
 * report, which stands alone on one of its last lines. The day of a change is neither.
 */
public final class PageDates {
    private static final String DAY = "(?<year>20\\d{2}) *[-/.年] *(?<month>\\d{1,2}) *[-/.月] *(?<day>\\d{1,2})";
    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|公开|公布)(?:日期|时间) *[：:]? *" + DAY + "(?!\\d) *日?");
    private static final Pattern ALONE = Pattern.compile(DAY + " *日");
    private static final int LAST_LINES = 5;

    private PageDates() {}

    public static List<PageDate> in(Outline outline) {
        List<PageDate> dates = new ArrayList<>();
        List<OutlineLine> pieces = outline.pieces();
        if (outline.chapters().isEmpty()) {
            return dates;
        }
        pieces.subList(0, outline.chapters().get(0).piece()).forEach(piece -> add(PUBLISHED, true, piece, dates));
        int first = Math.max(last(outline) + 1, pieces.size() - LAST_LINES);
        pieces.stream()
                .skip(first)
                .filter(piece -> ALONE.matcher(plain(piece)).matches())
                .forEach(piece -> add(ALONE, false, piece, dates));
        return dates;
    }

    private static int last(Outline outline) {
        return outline.chapters().get(outline.chapters().size() - 1).piece();
    }

    private static void add(Pattern pattern, boolean published, OutlineLine piece, List<PageDate> dates) {
        Matcher day = pattern.matcher(plain(piece));
        while (day.find()) {
            try {
                LocalDate date = LocalDate.of(number(day, "year"), number(day, "month"), number(day, "day"));
                dates.add(new PageDate(published, date, day.group(), piece.place()));
            } catch (DateTimeException e) {
                // no day of the calendar, so none is known
            }
        }
    }

    private static String plain(OutlineLine piece) {
        return Numerals.halfWidth(piece.text()).strip();
    }

    private static int number(Matcher day, String part) {
        return Integer.parseInt(day.group(part));
    }
}
