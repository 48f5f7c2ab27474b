package gouji.write.office;

import gouji.review.letter.Correspondence;
import gouji.review.letter.FormerReviews;
import gouji.review.letter.Letterhead;
import gouji.review.letter.Submissions;
import gouji.review.letter.UnitReports;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What letters, circular and brief are written with.
 *
 * @param templates their templates
 * @param head what the office puts around them
 * @param submissions for whom each report was handed in
 * @param kept ids of rules whose findings are no reason to hand in again
 * @param written when a file was written last, by its source; 0 when that is not known
 * @param former what is known of reviews before
 * @param letters those of the rounds before; takes those that are written
 */
public record LetterSetting(
        Templates templates,
        Letterhead head,
        Submissions submissions,
        Set<String> kept,
        ToLongFunction<String> written,
        FormerReviews former,
        Correspondence letters) {
    /** Nothing but templates. */
    public LetterSetting(Templates templates) {
        this(
                templates,
                Letterhead.NONE,
                Submissions.UNLISTED,
                Set.of(),
                source -> 0,
                FormerReviews.NONE,
                Correspondence.first());
    }

    /** No report yet. */
    UnitReports nothing() {
        return new UnitReports(submissions, written, kept);
    }
}
