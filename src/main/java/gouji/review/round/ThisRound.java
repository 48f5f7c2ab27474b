package gouji.review.round;

import gouji.finding.Round;
import gouji.review.store.KeptRound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The round a review is.
 *
 * @param round its year, number, name and day
 * @param repeated the same round as it was kept, when it is made again over the same reports, or null
 * @param earlier the rounds of the year before it, by number
 */
public record ThisRound(Round round, @Nullable KeptRound repeated, List<KeptRound> earlier) {
    /** The round before it. */
    public Optional<KeptRound> before() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** The latest round before it of that name or day. */
    public Optional<KeptRound> earlier(String words) {
        return earlier.stream().filter(kept -> means(kept.round(), words)).reduce((one, later) -> later);
    }

    /** Whether somebody means a round by its name, 第二轮 or round 2, or by its day. */
    public static boolean means(Round round, String words) {
        return round.isCalled(words) || round.day().toString().equals(words);
    }
}
