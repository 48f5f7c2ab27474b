package gouji.finding;

import gouji.model.Sha256;
import gouji.redaction.Masking;
import gouji.text.Space;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a finding, or of every finding of a rule in the reports of a unit. It changes what counts,
 * never what was found.
 *
 * @param rule id of the rule, or "" when the fingerprint alone decides
 * @param unit name of the agency, or "" when the fingerprint alone decides
 * @param year the year reported on, or null for every year
 * @param fingerprint fingerprint of one finding, or "" for every finding of the rule in reports of the unit
 * @param state what is said
 * @param reason why, or ""
 * @param who who decided, or ""
 * @param when the day it was decided, or null
 * @param until the last day it holds, or null
 * @param summary what was found, for readers only
 */
public record Decision(
        String rule,
        String unit,
        @Nullable Integer year,
        String fingerprint,
        DecisionState state,
        String reason,
        String who,
        @Nullable LocalDate when,
        @Nullable LocalDate until,
        String summary) {
    private static final int MARK = 12;

    public Decision {
        if (fingerprint.isBlank() && (rule.isBlank() || unit.isBlank())) {
            throw new IllegalArgumentException("a decision names a finding, or a rule and a unit");
        }
    }

    /** Whether it is about one finding, and not about all of a rule in a unit. */
    public boolean isOfOne() {
        return !fingerprint.isEmpty();
    }

    /**
     * Whether it is meant for a finding of a report. A unit has the names its report and the roster give it.
     *
     * @param by the rule
     * @param found the fingerprint
     */
    boolean isMeant(String by, String found, Set<String> names, @Nullable Integer reported) {
        return isOfOne()
                ? fingerprint.equals(found) && (rule.isEmpty() || rule.equals(by))
                : rule.equals(by) && isOf(names, reported);
    }

    /** Whether it is about a report. */
    public boolean isOf(Set<String> names, @Nullable Integer reported) {
        return names.contains(Decisions.name(unit)) && (year == null || year.equals(reported));
    }

    public boolean holds(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** What it is about: of two decisions about the same the later one counts. */
    public String matter() {
        return isOfOne() ? fingerprint : rule + "\n" + Decisions.name(unit) + "\n" + year;
    }

    /** A short name of what is said, the same after it was written out with numbers of persons hidden, and read back. */
    public String mark() {
        String said = String.join("\n", state.code(), plain(reason), plain(who), Objects.toString(until, ""));
        return Sha256.hex(said).substring(0, MARK);
    }

    private static String plain(String text) {
        return Space.without(Masking.mask(text));
    }

    /** Whether both say the same of the same. */
    public boolean says(Decision other) {
        return matter().equals(other.matter()) && mark().equals(other.mark());
    }

    /** The same, decided on a day unless it tells one itself. */
    public Decision on(LocalDate day) {
        LocalDate decided = when == null ? day : when;
        return new Decision(rule, unit, year, fingerprint, state, reason, who, decided, until, summary);
    }

    /** The same as said by another, where it does not say itself who decided and why. */
    public Decision by(String reasonElse, String whoElse) {
        return new Decision(
                rule,
                unit,
                year,
                fingerprint,
                state,
                reason.isEmpty() ? reasonElse : reason,
                who.isEmpty() ? whoElse : who,
                when,
                until,
                summary);
    }
}
