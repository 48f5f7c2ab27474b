package gouji.rules.probes;

import java.util.List;

/**
 * A condition of a rule, and the ways to see what comes near it.
 *
 * @param number its place among the conditions, from 1
 * @param line line it begins on
 * @param text as it is written, on one line
 * @param wants how many facts it asks for
 * @param loosened the same with one part less
 */
public record Condition(int number, int line, String text, Wants wants, List<Loosened> loosened) {
    /** What a condition asks for. */
    public enum Wants {
        /** Facts that are there. */
        SOME,
        /** That a fact is not there. */
        NONE,
        /** Facts added up or collected. */
        TOTAL
    }

    /**
     * A condition with a part left out.
     *
     * @param probe name of the rule that asks the conditions before it and this one
     * @param without the part left out; "" when nothing of it is asked but that the fact is there
     */
    public record Loosened(String probe, String without) {}

    /** Name of the rule that asks all conditions up to this one. */
    public String probe() {
        return Integer.toString(number);
    }
}
