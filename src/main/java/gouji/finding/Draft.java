package gouji.finding;

import java.util.Set;

/**
 * A finding before it is weighed against the others.
 *
 * @param finding the finding
 * @param sums keys of the sums it rests on
 * @param explains ids whose findings on one of those sums have the same cause
 */
public record Draft(Finding finding, Set<String> sums, Set<String> explains) {
    /** Whether the other finding tells the same cause less well. */
    boolean explains(Draft other) {
        return this != other
                && explains.contains(other.finding.rule())
                && sums.stream().anyMatch(other.sums::contains);
    }
}
