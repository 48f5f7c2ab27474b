package gouji.finding;

import java.math.BigDecimal;
import java.util.List;

/**
 * The points of a report by the scoring standard of the office.
 *
 * @param points what is left
 * @param start points of a report without findings
 * @param deductions what each rule cost, gravest first
 */
public record Score(BigDecimal points, BigDecimal start, List<Deduction> deductions) {}
