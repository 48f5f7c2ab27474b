package gouji.cases;

import gouji.message.Text;

/**
 * Something that came out otherwise than a case says.
 *
 * @param sort what sort of thing
 * @param rule id of the rule it is about; "" when the case itself is at fault
 * @param what the finding or rule; of a case that cannot be run why not
 */
public record Difference(Sort sort, String rule, Text what) {
    /** Sorts of difference. */
    public enum Sort {
        MISSING_FINDING,
        SURPLUS_FINDING,
        MISSING_DOUBT,
        SURPLUS_DOUBT,
        BROKEN_RULE,
        FAULTY_CASE
    }

    /** @param finding the id of a rule, and the place where there is one */
    static Difference of(Sort sort, String finding) {
        return new Difference(sort, finding.split(" ", 2)[0], Text.bare(finding));
    }

    static Difference faulty(FaultyCaseException fault) {
        return new Difference(Sort.FAULTY_CASE, "", fault.text());
    }
}
