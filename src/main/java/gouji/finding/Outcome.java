package gouji.finding;

import java.util.List;

/**
 * How one rule came out on one report.
 *
 * @param kind the outcome
 * @param missing keys of what the rule needed and could not read
 */
public record Outcome(OutcomeKind kind, List<String> missing) {}
