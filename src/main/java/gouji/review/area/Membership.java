package gouji.review.area;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is below a unit whose report tells its whole area.
 *
 * @param unit the unit above
 * @param office name of its own office among them, or null
 * @param shares the reports to be added up, in the order of the roster
 * @param missing names of units whose report is not there or cannot be used
 * @param upward names of units left out because they report upward
 * @param whole whether the reports cover everything below: none is missing, none may tell more or less than its own
 */
public record Membership(
        String unit,
        @Nullable String office,
        List<Contribution> shares,
        List<String> missing,
        List<String> upward,
        boolean whole) {
    /** Whether the sums have to be what the unit above says, and not only the least it may say. */
    public boolean isComplete() {
        return whole && office != null;
    }
}
