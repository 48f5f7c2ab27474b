package gouji.finding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has changed of a report since an earlier review.
 *
 * @param still fingerprints of the findings that were there already
 * @param fixed findings that are gone, in the order they were told
 */
public record ReviewChanges(Set<String> still, List<EarlierFinding> fixed) {
    /** Compares what was found with what is found, waived or not. */
    public static ReviewChanges of(List<EarlierFinding> before, CheckedReport now) {
        Set<String> told = before.stream().map(EarlierFinding::fingerprint).collect(Collectors.toSet());
        Set<String> open = now.allFindings().map(Finding::fingerprint).collect(Collectors.toSet());
        return new ReviewChanges(
                open.stream().filter(told::contains).collect(Collectors.toUnmodifiableSet()),
                before.stream().filter(t -> !open.contains(t.fingerprint())).toList());
    }

    /** Whether a finding of the report was there already. */
    public boolean isStill(Finding finding) {
        return still.contains(finding.fingerprint());
    }
}
