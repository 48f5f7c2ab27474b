package gouji.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the years a text names. */
public final class Years {
    /** A year with its 年, or the first of a span such as 2024—2027年. */
    static final Pattern NAMED = Pattern.compile(
            "(?<![0-9０-９])(?<year>[0-9０-９]{4}|[〇零一二三四五六七八九]{4})(?= *(?:年|[-—–~～至]{1,2} *[0-9０-９]{4} *年))");

    private Years() {}

    /** Each year once, in order; titles of documents in 《》 are passed over: their years are not the report's. */
    public static List<Integer> in(String text) {
        if (text.indexOf('年') < 0) {
            return List.of();
        }
        List<Integer> years = new ArrayList<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            int year = value(matcher.group("year"));
            if (year != 0 && !years.contains(year) && !inTitle(text, matcher.start())) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }

    /** A year of four digits in any writing; 0 when it is no year of our time. */
    public static int value(String digits) {
        int year = Numerals.arabic(digits)
                .map(Number::intValue)
                .orElseGet(() -> Numerals.chinese(digits).orElse(0L).intValue());
        return year >= 1949 && year < 2100 ? year : 0;
    }

    private static boolean inTitle(String text, int at) {
        int open = text.lastIndexOf('《', at);
        return open >= 0 && text.indexOf('》', open) > at;
    }
}
