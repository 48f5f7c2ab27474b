package gouji.finding;

import gouji.model.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param decided what was decided of findings that count, by fingerprint: they are as they say, or it has run out
 */
public record CheckedReport(
        Facts facts,
        List<Finding> findings,
        List<Waived> waived,
        Map<String, Outcome> outcomes,
        Verdict verdict,
        @Nullable Score score,
        @Nullable ReviewChanges changes,
        Map<String, Decision> decided) {
    /** A report that is compared with no earlier review. */
    public CheckedReport(
            Facts facts,
            List<Finding> findings,
            List<Waived> waived,
            Map<String, Outcome> outcomes,
            Verdict verdict,
            @Nullable Score score) {
        this(facts, findings, waived, outcomes, verdict, score, null, Map.of());
    }

    /** The same with other facts. */
    public CheckedReport withFacts(Facts other) {
        return new CheckedReport(other, findings, waived, outcomes, verdict, score, changes, decided);
    }

    /** The same report under another path. */
    public CheckedReport withSource(String source) {
        boolean same = facts.report().source().equals(source);
        return same ? this : withFacts(facts.of(facts.report().withSource(source)));
    }

    /** The same beside what an earlier review found in the report. */
    public CheckedReport comparedWith(ReviewChanges since) {
        return new CheckedReport(facts, findings, waived, outcomes, verdict, score, since, decided);
    }

    CheckedReport weighed(Map<String, Outcome> out, Verdict decision, @Nullable Score points) {
        return new CheckedReport(facts, findings, waived, out, decision, points, changes, decided);
    }

    /** What was decided of one of its findings. */
    public Optional<Decision> decision(Finding finding) {
        return waived.stream()
                .filter(w -> w.finding() == finding)
                .map(Waived::decision)
                .findFirst()
                .or(() -> Optional.ofNullable(decided.get(finding.fingerprint())));
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
