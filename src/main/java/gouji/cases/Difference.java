package gouji.cases;

/**
 * Something that came out otherwise than a case says.
 *
 * @param sort what sort of thing
 * @param what the finding or rule; of a case that cannot be run why not
 */
public record Difference(Sort sort, String what) {
    /** Sorts of difference. */
    public enum Sort {
        MISSING_FINDING,
        SURPLUS_FINDING,
        MISSING_DOUBT,
        SURPLUS_DOUBT,
        BROKEN_RULE,
        FAULTY_CASE
    }

    /** Id of the rule it is about; "" when the case itself is at fault. */
    public String rule() {
        return sort == Sort.FAULTY_CASE ? "" : what.split(" ", 2)[0];
    }
}
