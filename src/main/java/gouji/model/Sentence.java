package gouji.model;

import gouji.text.Space;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the prose.
 *
 * @param order 1 for the first sentence of the report
 * @param section code of its section, or "" before the first
 * @param topic code of its topic in section one, or ""
 * @param text its words, without the closing mark
 * @param years the years it names, such as 2024
 * @param place where it begins
 */
@FactListName("sentences")
public record Sentence(int order, String section, String topic, String text, List<Integer> years, Place place)
        implements ReportFact, Evidence {
    private static final Pattern DAMAGED =
            Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?:1[0-2]|0?[1-9])月|(?<![0-9])(?:1[0-2]|0?[1-9])月[0-9]{1,2}[止起]"
                    + "|年(?:1[3-9]|[2-9][0-9])月");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![0-9])(0(?:10|2[0-9]|[3-9][0-9]{2}))[-－—–)） ]{1,2}[2-9][0-9]{6,7}(?![0-9])");
    private static final Pattern LEAD = Pattern.compile("(?:[^：:，。；0-9]{1,20}[：:])? {0,8}((?:19|20)\\d{2}) {0,8}年");

    /** Whether it contains a word. */
    @DerivedProperty
    public boolean says(String word) {
        return text.contains(word);
    }

    /** Whether it contains one of the words. */
    @DerivedProperty
    public boolean saysAny(WordList words) {
        return words.isIn(text);
    }

    @DerivedProperty
    public boolean names(int year) {
        return years.contains(year);
    }

    /** The year it opens with, a short label before a colon left out, or null. */
    @DerivedProperty
    public @Nullable Integer getLeadYear() {
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt() ? Integer.valueOf(lead.group(1)) : null;
    }

    /** Whether a date in it lost a character or is in no calendar: 20231月1日, 202312月31日, 12月31止, 13月, 2月30日. */
    @DerivedProperty
    public boolean isDamagedDate() {
        if (!text.contains("月")) {
            return false;
        }
        String bare = getBare();
        return DAMAGED.matcher(bare).find() || ImpossibleDay.isIn(bare);
    }

    /** The area codes of the telephone numbers in it. */
    @DerivedProperty
    public List<String> getAreaCodes() {
        return TELEPHONE.matcher(text).results().map(number -> number.group(1)).toList();
    }

    /** Its words without any white space. */
    @DerivedProperty
    public String getBare() {
        return Space.without(text);
    }

    @Override
    public List<Location> where() {
        return quoting(text);
    }

    /** Its spot, with some of its words as what stands there. */
    @DerivedProperty
    public List<Location> quoting(String words) {
        return List.of(new Location(section, null, null, null, place, words));
    }
}
