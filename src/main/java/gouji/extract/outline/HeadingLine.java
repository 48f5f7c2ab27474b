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
    private static final Pattern YEAR = Pattern.compile("^[0-9０-９]{4}\\s*年度?");
    private static final Pattern LEADERS = Pattern.compile("[.…·．\\s]*[0-9０-９]*[*＊\\s]*$");

    /** Words that may be a heading with the dots and the page number of a table of contents behind it. */
    private static final int LONGEST = 500;

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
                whole && words.length() <= LONGEST
                        ? LEADERS.matcher(words).replaceFirst("").strip()
                        : words.strip(),
                rest,
                whole,
                end < line.length() && line.charAt(end) == '。');
    }

    /** The heading without 2024年 before it. */
    String withoutYear() {
        return YEAR.matcher(heading).replaceFirst("");
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
