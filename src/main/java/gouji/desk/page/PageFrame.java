package gouji.desk.page;

import gouji.desk.work.Snapshot;
import gouji.finding.Round;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param words what it says
 * @param language tag of the language
 * @param tab the page, one of {@link #TABS}, or ""
 * @param title its title
 * @param query what is looked for, or ""
 * @param now the review
 */
public record PageFrame(PageWords words, String language, String tab, String title, String query, Snapshot now) {
    /** The pages in the order of a January. */
    public static final List<String> TABS = List.of("inbox", "all", "letters", "rules");

    /** Which round of which year it is. */
    public String round() {
        Round round = now.round();
        return round == null || round.year() == 0
                ? ""
                : words.get("page.round", round.year(), round.title().textIn(words.language()));
    }
}
