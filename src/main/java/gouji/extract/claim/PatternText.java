package gouji.extract.claim;

import gouji.extract.prose.Amount;
import gouji.text.Space;
import gouji.text.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A passage made ready for patterns: no white space, full-width punctuation, and one sign in place of every quantity
 * and every year, so that short patterns need not know how numbers are written.
 */
final class PatternText {
    /** Signs of quantities of matters; the sign less this is the index of the amount. */
    static final char COUNT = '\uE000';
    /** Signs of amounts of money. */
    static final char MONEY = '\uE800';
    /** How far above their like the signs of quantities of nought are. */
    static final int NOUGHT = 0x400;
    /** Signs of other quantities. */
    static final char OTHER = '\uF000';

    static final char THIS_YEAR = '\uF700';
    static final char LAST_YEAR = '\uF701';
    static final char NEXT_YEAR = '\uF702';
    static final char SOME_YEAR = '\uF703';

    /** Most quantities a passage may hold: each has a sign of its own. */
    private static final int MOST_AMOUNTS = NOUGHT;
    /** Longest passage that is read; what goes on longer without a full stop is no sentence. */
    private static final int LONGEST = 2000;

    private static final Pattern YEAR = Pattern.compile(
            "(?<year>[0-9０-９]{4}|[〇零一二三四五六七八九]{4}) *年度?|(?<last>上一?年度?|去年度?|上一个年度)|(?<next>下一?年度?|次年度?|明年)");
    private static final String HALF_WIDTH = ",;:()?!";
    private static final String FULL_WIDTH = "，；：（）？！";

    private final StringBuilder signs = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Amount> amounts;

    /**
     * @param reportYear the year reported on, or null when it is not known
     * @param idle what is left out, for it tells nothing of the figure
     */
    PatternText(String text, List<Amount> amounts, @Nullable Integer reportYear, Pattern idle) {
        // A share is no figure of the form; 100% stays readable for patterns.
        this.amounts = amounts.stream().filter(a -> !a.kind().equals("share")).toList();
        build(text, reportYear);
        origins.add(text.length());
        leaveOut(idle);
    }

    /** Whether a passage can be a sentence that is understood. */
    static boolean fits(String text, List<Amount> amounts) {
        return text.length() <= LONGEST && amounts.size() <= MOST_AMOUNTS;
    }

    private void leaveOut(Pattern idle) {
        Matcher found = idle.matcher(signs.toString());
        for (int gone = 0; found.find(); gone += found.end() - found.start()) {
            signs.delete(found.start() - gone, found.end() - gone);
            origins.subList(found.start() - gone, found.end() - gone).clear();
        }
    }

    private void build(String text, @Nullable Integer reportYear) {
        Matcher years = YEAR.matcher(text);
        boolean yearAhead = years.find();
        int next = 0;
        for (int at = 0; at < text.length(); ) {
            while (yearAhead && years.start() < at) {
                yearAhead = years.find();
            }
            if (next < amounts.size() && amounts.get(next).start() == at) {
                put(sign(next), at);
                at = amounts.get(next++).end();
            } else if (yearAhead && years.start() == at) {
                put(yearSign(years, reportYear), at);
                at = years.end();
            } else {
                putPlain(text.charAt(at), at);
                at++;
            }
        }
    }

    private char sign(int index) {
        String kind = amounts.get(index).kind();
        boolean nought = amounts.get(index).value().signum() == 0;
        char base = kind.equals("count") ? COUNT : kind.equals("money") ? MONEY : OTHER;
        return (char) (base + index + (nought && base != OTHER ? NOUGHT : 0));
    }

    private static char yearSign(Matcher years, @Nullable Integer reportYear) {
        if (years.group("last") != null) {
            return LAST_YEAR;
        }
        if (years.group("next") != null) {
            return NEXT_YEAR;
        }
        int difference = reportYear == null ? 2 : Years.value(years.group("year")) - reportYear;
        return difference == 0 ? THIS_YEAR : difference == -1 ? LAST_YEAR : difference == 1 ? NEXT_YEAR : SOME_YEAR;
    }

    private void putPlain(char c, int at) {
        int half = HALF_WIDTH.indexOf(c);
        boolean idle = c == '，'
                && signs.length() >= 2
                && signs.substring(signs.length() - 2).equals("其中");
        if (!Space.is(c) && !idle) {
            put(half < 0 ? c : FULL_WIDTH.charAt(half), at);
        }
    }

    private void put(char c, int at) {
        signs.append(c);
        origins.add(at);
    }

    /** Whether there is any sign of a quantity. */
    boolean hasFigures() {
        return !amounts.isEmpty();
    }

    String text() {
        return signs.toString();
    }

    /** Index in the passage of a sign. */
    int origin(int index) {
        return origins.get(index);
    }

    /** The quantity a sign stands for, or null when it is none. */
    @Nullable
    Amount amount(int index) {
        char c = signs.charAt(index);
        if (!quantity(c)) {
            return null;
        }
        return amounts.get((c - COUNT) % NOUGHT);
    }

    /**
     * The quantity of a sign that is known to stand for one.
     *
     * @throws NullPointerException when it stands for none
     */
    Amount quantityAt(int index) {
        return Objects.requireNonNull(amount(index), "no quantity at " + index);
    }

    /** Whether a sign stands for a quantity of any sort. */
    static boolean quantity(char c) {
        return c >= COUNT && c < THIS_YEAR;
    }

    /** Whether a sign stands for a quantity of matters. */
    static boolean count(char c) {
        return c >= COUNT && c < MONEY;
    }

    static boolean year(char c) {
        return c >= THIS_YEAR && c <= SOME_YEAR;
    }
}
