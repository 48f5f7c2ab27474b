package gouji.review.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an office puts around its letters; whatever it did not set is "" or null.
 *
 * @param sender the office as it signs
 * @param contact whom units may ask
 * @param phone the telephone to ask at
 * @param number how its documents are numbered, with {@value #PLACE} where the running number stands
 * @param first the number of the first letter
 * @param deadline the day by which an answer is due, or null
 * @param days how many days after the letter an answer is due, or null; a deadline outweighs it
 */
public record Letterhead(
        String sender,
        String contact,
        String phone,
        String number,
        int first,
        @Nullable LocalDate deadline,
        @Nullable Integer days) {
    /** Where the running number stands. */
    public static final String PLACE = "{n}";

    /** Nothing is set. */
    public static final Letterhead NONE = new Letterhead("", "", "", "", 1, null, null);

    /** The number of a letter, counted from 0; "" where documents are not numbered. */
    public String numbered(int letter) {
        return number.replace(PLACE, Integer.toString(first + letter));
    }

    /** The day by which an answer to a letter of that day is due; none when it would be over. */
    public Optional<LocalDate> due(LocalDate written) {
        LocalDate day = deadline != null ? deadline : days != null ? written.plusDays(days) : null;
        return Optional.ofNullable(day).filter(due -> !due.isBefore(written));
    }
}
