package gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other reports tell of one.
 *
 * @param earlier the report of the year before, or null when nobody asked for it
 * @param facts what the other reports of a review tell
 */
public record Surroundings(@Nullable Earlier earlier, List<Surrounding> facts) {
    /** A report that is judged by itself. */
    public static final Surroundings NONE = new Surroundings(null, List.of());

    /** Every fact a rule can match. */
    List<Evidence> all() {
        List<Evidence> all = new ArrayList<>(facts);
        if (earlier != null) {
            all.addAll(earlier.all());
        }
        return all;
    }
}
