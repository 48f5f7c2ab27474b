package gouji.finding;

import gouji.model.Facts;
import java.util.List;
import java.util.Map;

/**
 * A report judged and graded.
 *
 * @param facts what was read; empty lists when it could not be read
 * @param findings what is wrong, gravest first, then by rule and place
 * @param waived what is wrong and was waived, in the same order
 * @param outcomes outcome of every rule by its id, in order of ids
 * @param verdict what the office does with it
 * @param score its points by the scoring standard of the office; null when it could not be read
 */
public record Checked(
        Facts facts,
        List<Finding> findings,
        List<Waived> waived,
        Map<String, Outcome> outcomes,
        Verdict verdict,
        Score score) {
    /** How many open findings weigh that much. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
