package gouji.cases;

import java.util.List;

/**
 * How a case went.
 *
 * @param rule the case
 * @param differences what came out otherwise than it says; empty when it holds
 */
public record CaseResult(RuleCase rule, List<Difference> differences) {
    public boolean holds() {
        return differences.isEmpty();
    }
}
