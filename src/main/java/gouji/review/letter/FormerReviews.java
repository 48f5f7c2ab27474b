package gouji.review.letter;

import gouji.finding.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of reviews before this one. */
public interface FormerReviews {
    /** Nothing is known. */
    FormerReviews NONE = new FormerReviews() {
        @Override
        public Optional<Verdict> first(String unit, int year) {
            return Optional.empty();
        }

        @Override
        public Optional<FormerYear> year(int year) {
            return Optional.empty();
        }
    };

    /**
     * A year as its reviews left it.
     *
     * @param in reports there were
     * @param judged reports that were read when they were reviewed first; 0 when nothing is known of reviews
     * @param passed those of them that passed at once
     * @param mean mean of the points they had then, or null
     */
    record FormerYear(
            int in, int judged, int passed, @Nullable BigDecimal mean) {}

    /**
     * What the first review said of a report that was read.
     *
     * @param unit the unit as the report names it
     */
    Optional<Verdict> first(String unit, int year);

    /** A year, if anything is known of it. */
    Optional<FormerYear> year(int year);
}
