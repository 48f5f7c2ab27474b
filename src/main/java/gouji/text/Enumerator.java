package gouji.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a heading opens with.
 *
 * @param style how it is written
 * @param number its value, 0 when there is none
 * @param end index of the first character after it
 */
public record Enumerator(Style style, int number, int end) {
    private static final Pattern LEAD = Pattern.compile("[ #*＊>]*"
            + "(?:第?(?<top>[一二三四五六七八九十]{1,3})(?:部分[、.．:：]?|[、.．,，])"
            + "|[（(] *(?<sub>[一二三四五六七八九十]{1,3}) *[）)][、.．]?"
            + "|(?<run>[一二三四五六七八九十]{1,2})是"
            + "|(?:[（(] *)?(?<arabic>[0-9０-９]{1,2}) *(?:[）)][、.．]?|[、．]|\\.(?![0-9])))?"
            + "[ *]*");

    /** How a number before a heading is written. */
    public enum Style {
        /** 一、 */
        TOP,
        /** （一） */
        SUB,
        /** 一是 */
        RUN,
        /** 1. or （1） */
        ARABIC,
        NONE
    }

    /** The number the text opens with; leading marks of Markdown are passed over. */
    public static Enumerator of(String text) {
        Matcher matcher = LEAD.matcher(text);
        matcher.lookingAt();
        for (Style style : new Style[] {Style.TOP, Style.SUB, Style.RUN}) {
            String numeral = matcher.group(style.name().toLowerCase(java.util.Locale.ROOT));
            if (numeral != null) {
                return new Enumerator(
                        style, Numerals.chinese(numeral).orElse(0L).intValue(), matcher.end());
            }
        }
        String digits = matcher.group("arabic");
        return digits == null
                ? new Enumerator(Style.NONE, 0, matcher.end())
                : new Enumerator(Style.ARABIC, Integer.parseInt(digits), matcher.end());
    }
}
