package gouji.cases;

import java.util.List;

/**
 * How a case went.
 *
 * @param rule the case
 * @param differences what came out otherwise than it says, in Chinese; empty when it holds
 */
public record CaseResult(RuleCase rule, List<String> differences) {
    public boolean holds() {
        return differences.isEmpty();
    }
}
