package gouji.read.word;

import org.jspecify.annotations.Nullable;

/**
 * How one level of a list is numbered.
 *
 * @param start its first number
 * @param format how the number is written
 * @param text the label, with %1 for the number of the first level
 * @param restart the level, counted from 1, that begins it anew; 0 for none, null for every higher one
 * @param plain whether the numbers of all levels are written in decimal
 */
public record ListLevel(
        int start,
        NumberFormat format,
        String text,
        @Nullable Integer restart,
        boolean plain) {
    /** Whether an item of another level, counted from 0, begins this one anew. */
    boolean restartsAfter(int level) {
        return restart == null || level < restart;
    }
}
