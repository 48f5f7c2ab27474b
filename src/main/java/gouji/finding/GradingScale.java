package gouji.finding;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The scoring standard of an office: which findings send a report back, and how many points each costs.
 *
 * @param start points of a report without findings
 * @param least fewest points a report can have
 * @param weights points a finding of a severity costs
 * @param rules points a finding of a rule costs instead, by its id
 * @param caps most points all findings of a severity or rule cost together, by the code or id
 * @param returned the least severity that sends a report back, or null when none does
 * @param reviewed the least severity a person looks at, or null when none is
 * @param kept ids of rules whose findings send no report back, however grave: the report itself is as it should be
 */
public record GradingScale(
        BigDecimal start,
        BigDecimal least,
        Map<Severity, BigDecimal> weights,
        Map<String, BigDecimal> rules,
        Map<String, BigDecimal> caps,
        @Nullable Severity returned,
        @Nullable Severity reviewed,
        Set<String> kept) {
    /** Where the rule book sets none. */
    public static final GradingScale STANDARD = new GradingScale(
            BigDecimal.valueOf(100),
            BigDecimal.ZERO,
            new EnumMap<>(Map.of(
                    Severity.ERROR, BigDecimal.TEN,
                    Severity.WARNING, BigDecimal.valueOf(3),
                    Severity.INFO, BigDecimal.ZERO)),
            Map.of(),
            Map.of(),
            Severity.ERROR,
            Severity.WARNING,
            Set.of());

    public GradingScale {
        weights = Map.copyOf(weights);
        rules = Map.copyOf(rules);
        caps = Map.copyOf(caps);
        kept = Set.copyOf(kept);
    }

    /** Whether a finding sends its report back. */
    boolean sendsBack(Finding finding) {
        return returned != null && finding.severity().atLeast(returned) && !kept.contains(finding.rule());
    }

    boolean needsReview(Severity severity) {
        return reviewed != null && severity.atLeast(reviewed);
    }

    /** The points of a report with these findings, and what each rule cost, in order of the findings. */
    Score score(List<Finding> findings) {
        Map<String, Deduction> drafts = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Deduction one = new Deduction(finding.rule(), finding.severity(), 1, cost(finding));
            drafts.merge(finding.rule() + " " + finding.severity(), one, Deduction::plus);
        }
        Map<String, BigDecimal> left = new LinkedHashMap<>(caps);
        List<Deduction> deductions = drafts.values().stream()
                .map(d -> capped(d, left))
                .filter(d -> d.points().signum() > 0)
                .toList();
        BigDecimal all = deductions.stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Score(plain(start.subtract(all).max(least)), start, deductions);
    }

    private BigDecimal cost(Finding finding) {
        return rules.getOrDefault(finding.rule(), weights.getOrDefault(finding.severity(), BigDecimal.ZERO));
    }

    /** No more than what is left for its rule and its severity. */
    private static Deduction capped(Deduction deduction, Map<String, BigDecimal> left) {
        List<String> names = List.of(deduction.rule(), deduction.severity().code());
        BigDecimal points = deduction.points();
        for (String name : names) {
            points = points.min(left.getOrDefault(name, points));
        }
        for (String name : names) {
            BigDecimal spent = points;
            left.computeIfPresent(name, (n, rest) -> rest.subtract(spent));
        }
        return new Deduction(deduction.rule(), deduction.severity(), deduction.findings(), plain(points));
    }

    private static BigDecimal plain(BigDecimal points) {
        return new BigDecimal(points.stripTrailingZeros().toPlainString());
    }
}
