package gouji.extract.outline;

import java.util.regex.Pattern;

/**
 * A line split into the words that may be a heading and the prose run in behind it.
 *
 * @param heading the words up to the first colon, full stop or gap
 * @param rest index in the line where the prose begins, or the length of the line
 * @param whole whether nothing follows the heading
 * @param sentence whether a full stop ends the words
 */
record HeadingLine(String heading, int rest, boolean whole, boolean sentence) {
    private static final Pattern YEAR = Pattern.compile("^[0-9０-９]{4} *年度?");
    private static final String LEADERS = ".…·．";
    private static final String DIGITS = "0123456789０１２３４５６７８９";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final String STARS = "*＊";

    /** Splits a line from the index where its numeral ends. */
    static HeadingLine of(String line, int from) {
        int end = from;
        while (end < line.length() && !ends(line, end)) {
            end++;
        }
        int rest = end;
        while (rest < line.length() && "：:。.;；*　 \t".indexOf(line.charAt(rest)) >= 0) {
            rest++;
        }
        boolean whole = rest == line.length();
        String words = line.substring(from, end);
        return new HeadingLine(
                whole ? withoutLeaders(words).strip() : words.strip(),
                rest,
                whole,
                end < line.length() && line.charAt(end) == '。');
    }

    /** The heading without 2024年 before it. */
    String withoutYear() {
        return YEAR.matcher(heading).replaceFirst("");
    }

    /**
     * The words of a line of a table of contents, without the dots that lead to the number of its page, and that. Read
     * from its end: a pattern would try every digit of a long number as the first.
     */
    private static String withoutLeaders(String words) {
        int end = before(words, words.length(), STARS);
        int number = end;
        while (number > 0 && DIGITS.indexOf(words.charAt(number - 1)) >= 0) {
            number--;
        }
        return words.substring(0, before(words, number, LEADERS));
    }

    /** Where a run of signs and white space that ends at an index begins. */
    private static int before(String words, int end, String signs) {
        int at = end;
        while (at > 0 && (signs.indexOf(words.charAt(at - 1)) >= 0 || BLANKS.indexOf(words.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    private static boolean ends(String line, int at) {
        char c = line.charAt(at);
        if (c == '：' || c == ':' || c == '。' || c == '；') {
            return true;
        }
        // A gap parts a heading from run-in prose only when prose follows it: labels are torn by gaps too.
        return (c == ' ' || c == '　' || c == '\t') && line.indexOf('，', at) > 0 && line.indexOf('。', at) > 0;
    }
}
