package gouji.review.store;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a report as a person reads it.
 *
 * @param bytes hash of the file it is in
 * @param cell key of the cell
 * @param label the cell in words of the printed form
 * @param former what the program read, or ""
 * @param value what stands there: a number, or "" for a blank; null takes the correction before back
 * @param reason why, or ""
 * @param who who read it
 * @param made the day it was made
 */
public record Correction(
        String bytes,
        String cell,
        String label,
        String former,
        @Nullable String value,
        String reason,
        String who,
        LocalDate made) {
    private static final Pattern VALUE = Pattern.compile("(?:-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?)?");

    /** Whether that can stand in a cell. */
    public static boolean canBe(String value) {
        return VALUE.matcher(value).matches();
    }
}
