package gouji.review.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.SortedSet;

/**
 * Which years a review is about, by what tells of it. In the first half of a year reports on the year before are reviewed;
 * at any other time, and of reports older than those of last year, nobody can say that they are not meant.
 *
 * @param day the day of the review
 * @param before years of the reports of the year before, where these were named, else those the store holds
 * @param named whether reports of the year before were named
 */
public record ExpectedYears(LocalDate day, SortedSet<Integer> before, boolean named) {
    /** The year reports are due on at the day of the review. */
    public int due() {
        return day.getYear() - 1;
    }

    /** Whether one of the reports is of the year after one of those named; also where either tells no year. */
    public boolean follow(SortedSet<Integer> years) {
        return !named || years.isEmpty() || before.isEmpty() || follows(years);
    }

    private boolean follows(SortedSet<Integer> years) {
        return years.stream().anyMatch(year -> before.contains(year - 1));
    }

    /** Whether all reports are those of last year's review, and nothing speaks for that but themselves. */
    public boolean areOfLastReview(SortedSet<Integer> years) {
        boolean season = day.getMonthValue() <= Month.JUNE.getValue();
        boolean last = !years.isEmpty() && years.last() == due() - 1;
        return season && last && !(named ? follows(years) : goesOn(years));
    }

    /** A store is gone on with whose newest reports are no newer than these. */
    private boolean goesOn(SortedSet<Integer> years) {
        return !before.isEmpty() && years.last() >= before.last();
    }
}
