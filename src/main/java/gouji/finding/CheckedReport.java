package gouji.finding;

import gouji.model.Facts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report judged and graded.
 *
 * @param facts what was read; empty lists when it could not be read
 * @param findings what is wrong, gravest first, then by rule and place
 * @param waived what is wrong and was waived, in the same order
 * @param outcomes outcome of every rule by its id, in order of ids
 * @param verdict what the office does with it
 * @param score its points by the scoring standard of the office; null when it could not be read
 * @param changes what has changed since an earlier review; null when it is compared with none
 */
public record CheckedReport(
        Facts facts,
        List<Finding> findings,
        List<Waived> waived,
        Map<String, Outcome> outcomes,
        Verdict verdict,
        @Nullable Score score,
        @Nullable ReviewChanges changes) {
    /** A report that is compared with no earlier review. */
    public CheckedReport(
            Facts facts,
            List<Finding> findings,
            List<Waived> waived,
            Map<String, Outcome> outcomes,
            Verdict verdict,
            @Nullable Score score) {
        this(facts, findings, waived, outcomes, verdict, score, null);
    }

    CheckedReport withFacts(Facts other) {
        return new CheckedReport(other, findings, waived, outcomes, verdict, score, changes);
    }

    /** The same report under another path. */
    public CheckedReport withSource(String source) {
        boolean same = facts.report().source().equals(source);
        return same ? this : withFacts(facts.of(facts.report().withSource(source)));
    }

    /** The same beside what an earlier review found in the report. */
    public CheckedReport comparedWith(List<EarlierFinding> before) {
        return new CheckedReport(facts, findings, waived, outcomes, verdict, score, ReviewChanges.of(before, this));
    }

    /** What is wrong, waived or not. */
    public Stream<Finding> allFindings() {
        return Stream.concat(findings.stream(), waived.stream().map(Waived::finding));
    }

    /** How many open findings weigh that much. */
    public int countOf(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }
}
