package gouji.finding;

import gouji.model.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rules said of one report, before it is graded.
 *
 * @param facts the report
 * @param rulings what each rule said
 */
public record Evaluation(Facts facts, List<RuleResult> rulings) {
    /** The findings of all rules. */
    List<CandidateFinding> drafts() {
        List<CandidateFinding> drafts = new ArrayList<>();
        rulings.forEach(r -> drafts.addAll(r.drafts()));
        return drafts;
    }

    /** Outcome of every check, in order of ids; of rules that share one the worst counts. */
    Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = new TreeMap<>();
        rulings.forEach(r -> outcomes.merge(r.id(), r.outcome(), Outcome::worse));
        return outcomes;
    }

    /** The gravest severity of every check. */
    Map<String, Severity> severities() {
        return rulings.stream()
                .collect(Collectors.toMap(RuleResult::id, RuleResult::severity, (a, b) -> a.atLeast(b) ? a : b));
    }

    /** The same judgement with another ruling in the place of that of the same rule. */
    public Evaluation withResult(RuleResult other) {
        return new Evaluation(
                facts,
                rulings.stream()
                        .map(r -> r.rule().equals(other.rule()) ? other : r)
                        .toList());
    }
}
