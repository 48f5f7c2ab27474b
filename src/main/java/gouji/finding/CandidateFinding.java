package gouji.finding;

import java.util.Set;

/**
 * A finding before it is weighed against the others.
 *
 * @param finding the finding
 * @param causes names of the sums and claims it rests on
 * @param explains ids whose findings on one of those sums or claims have the same cause
 */
public record CandidateFinding(Finding finding, Set<String> causes, Set<String> explains) {
    /** What a finding explains that makes every other superfluous: the report is not the unit's own. */
    private static final String ALL = "*";

    /** Whether the other finding tells the same cause less well. */
    boolean explains(CandidateFinding other) {
        return this != other
                && (explains.contains(ALL)
                        || explains.contains(other.finding.rule())
                                && causes.stream().anyMatch(other.causes::contains));
    }
}
