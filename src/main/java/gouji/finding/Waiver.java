package gouji.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that a finding need not be acted on.
 *
 * @param rule id of the rule
 * @param unit name of the organ, or "" when the fingerprint alone decides
 * @param fingerprint fingerprint of one finding, or "" for every finding of the rule in reports of the unit
 * @param reason why
 * @param who who decided
 * @param until last day it holds, or null
 */
public record Waiver(
        String rule,
        String unit,
        String fingerprint,
        String reason,
        String who,
        @Nullable LocalDate until) {
    public Waiver {
        if (unit.isBlank() && fingerprint.isBlank()) {
            throw new IllegalArgumentException("a waiver names a unit, a fingerprint or both");
        }
    }

    /** Whether it covers a finding in a report of that organ on that day. */
    boolean waives(Finding finding, String organ, @Nullable LocalDate day) {
        return isMeant(finding, organ) && !hasLapsed(day);
    }

    boolean isMeant(Finding finding, String organ) {
        return rule.equals(finding.rule())
                && (unit.isBlank() || unit.equals(organ))
                && (fingerprint.isBlank() || fingerprint.equals(finding.fingerprint()));
    }

    boolean hasLapsed(@Nullable LocalDate day) {
        return until != null && day != null && day.isAfter(until);
    }
}
