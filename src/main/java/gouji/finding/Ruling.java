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
public record Ruling(String rule, String id, Severity severity, Outcome outcome, List<Draft> drafts) {
    /** The same as said by another rule. */
    public Ruling of(String other) {
        return new Ruling(other, id, severity, outcome, drafts);
    }
}
