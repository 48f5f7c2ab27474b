package gouji.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one rule came out on one report.
 *
 * @param kind the outcome
 * @param missing keys of what the rule needed and could not read
 */
public record Outcome(OutcomeKind kind, List<String> missing) {
    /** The worse of two outcomes, with what either of them missed. */
    public Outcome worse(Outcome other) {
        if (missing.equals(other.missing)) {
            return kind.compareTo(other.kind) <= 0 ? this : other;
        }
        OutcomeKind worst = kind.compareTo(other.kind) <= 0 ? kind : other.kind;
        List<String> all = Stream.concat(missing.stream(), other.missing.stream())
                .distinct()
                .sorted()
                .toList();
        return new Outcome(worst, all);
    }
}
