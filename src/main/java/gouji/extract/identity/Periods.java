package gouji.extract.identity;

import gouji.model.Period;
import gouji.model.Sentence;
import gouji.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the period a sentence says the figures cover. A damaged date is passed over, not mended. */
public final class Periods {
    private static final Pattern SPAN = Pattern.compile("(?<![0-9年])(?:(?<fy>[0-9]{4}) *年 *)?(?<fm>[0-9]{1,2}) *月 *"
            + "(?<fd>[0-9]{1,2}) *日 *(?:[0-9]{1,2}(?:时|:00|：00))? *(?:起始|起|开始|始)? *[，,、]? *(?:截至|截止到|截止|至|到|[-—－–~～]{1,2}) *"
            + "(?:(?<ty>[0-9]{4}) *年 *)?(?<tm>[0-9]{1,2}) *月 *(?<td>[0-9]{1,2}) *日");

    private final Pattern words;

    /** @param words of which a sentence needs one to be about the period of the figures */
    public Periods(List<String> words) {
        this.words = Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    public List<Period> in(Sentence sentence) {
        List<Period> periods = new ArrayList<>();
        String text = Numerals.halfWidth(sentence.text());
        if (text.indexOf('日') < 0 || !words.matcher(text).find()) {
            return periods;
        }
        Matcher matcher = SPAN.matcher(text);
        while (matcher.find()) {
            Period period = new Period(
                    year(matcher.group("fy")),
                    Integer.parseInt(matcher.group("fm")),
                    Integer.parseInt(matcher.group("fd")),
                    year(matcher.group("ty")),
                    Integer.parseInt(matcher.group("tm")),
                    Integer.parseInt(matcher.group("td")),
                    sentence.text().substring(matcher.start(), matcher.end()),
                    sentence);
            periods.add(period);
        }
        return periods;
    }

    private static @Nullable Integer year(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
