package gouji.review.letter;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to be written about now.
 *
 * @param matters fingerprints of the findings, or codes of other matters, in the order they were asked for
 * @param waiting the day of the last letter, where the unit has not handed in again what that one is about; or null
 */
public record Due(Set<String> matters, @Nullable LocalDate waiting) {
    public boolean isLetter() {
        return !matters.isEmpty();
    }

    /** Whether a letter was written already and the unit has yet to answer. */
    public boolean isWaiting() {
        return waiting != null;
    }
}
