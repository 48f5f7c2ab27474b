package gouji.finding;

import gouji.message.Text;
import java.util.List;

/**
 * What is wrong with several reports for one reason: each of them has a finding of it, which counts for that report; for
 * the office it is one matter.
 *
 * @param rule id of the rule
 * @param title the rule in a few words
 * @param severity how much it weighs
 * @param number tells it from other matters of its rule, from 1
 * @param reports the reports it is found in, in the order of the review
 */
public record Matter(String rule, Text title, Severity severity, int number, List<Concerned> reports) {
    /**
     * A report.
     *
     * @param unit name of its unit
     * @param source its path
     */
    public record Concerned(String unit, String source) {}
}
