package gouji.office;

import gouji.data.RefusedFileException;
import gouji.message.Messages;
import gouji.message.Text;
import gouji.review.year.ExpectedYears;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Whether the reports read are on the year the review is about.
 *
 * @param expected what tells of that year
 * @param told whether the command names it
 * @param office whether this is the review of an office: it has a roster. Whoever tries the program on old reports is
 *     asked nothing
 */
record YearCheck(ExpectedYears expected, boolean told, boolean office) {
    private static final Messages MESSAGES = Messages.of("office");

    /** @throws RefusedFileException when they are not and nobody says that this is meant */
    void demand(SortedSet<Integer> years, ReviewFollower follower) {
        if (!expected.follow(years)) {
            Text words = MESSAGES.text(
                    "review.previous.years",
                    listed(expected.before().stream()),
                    listed(years.stream().map(year -> year - 1)),
                    listed(years.stream()));
            throw new RefusedFileException(words);
        }
        if (!told && office && expected.areOfLastReview(years)) {
            Text due = Text.bare(Integer.toString(expected.due()));
            follower.agree(
                    MESSAGES.text("review.years", listed(years.stream()), Text.day(expected.day()), due),
                    MESSAGES.text("review.years.word", due, Integer.toString(years.last())));
        }
    }

    private static Text listed(Stream<Integer> years) {
        return Text.list(years.map(String::valueOf).toList());
    }
}
