package gouji.finding;

import java.util.List;

/**
 * What one rule said of one report.
 *
 * @param rule name of the rule
 * @param id id of its check, which other rules may share
 * @param severity weight of its findings
 * @param outcome how it came out
 * @param drafts its findings
 */
public record RuleResult(String rule, String id, Severity severity, Outcome outcome, List<CandidateFinding> drafts) {
    /** The same as said by another rule. */
    public RuleResult forRule(String other) {
        return new RuleResult(other, id, severity, outcome, drafts);
    }
}
