package gouji.finding;

import gouji.model.Facts;
import java.util.List;
import java.util.Map;

/**
 * What the rules said of one report, before it is graded.
 *
 * @param facts the report
 * @param drafts the findings
 * @param outcomes outcome of every rule by id, in order of ids
 * @param severities weight of every rule by id; the gravest case counts
 */
public record Judgement(
        Facts facts, List<Draft> drafts, Map<String, Outcome> outcomes, Map<String, Severity> severities) {}
