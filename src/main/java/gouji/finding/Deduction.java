package gouji.finding;

import java.math.BigDecimal;

/**
 * What the findings of one rule cost a report.
 *
 * @param rule id of the rule
 * @param severity how much its findings weigh
 * @param findings how many there are
 * @param points points they cost together
 */
public record Deduction(String rule, Severity severity, int findings, BigDecimal points) {
    Deduction plus(Deduction other) {
        return new Deduction(rule, severity, findings + other.findings, points.add(other.points));
    }
}
