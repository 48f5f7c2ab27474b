package gouji.rules;

/**
 * A rule with one small mistake put in.
 *
 * @param rule name of the rule
 * @param line line of the change
 * @param kind what was changed
 * @param change what stood there and what stands there now, such as {@code < → <=}
 * @param source the file of the rule, changed
 */
public record Mutant(String rule, int line, Kind kind, String change, RuleSource source) {
    /** Sorts of change. */
    public enum Kind {
        /** A comparison, an and, an or, a not or an exists. */
        OPERATOR,
        /** A number one more or one less. */
        NUMBER,
        /** A constraint left out. */
        CONSTRAINT
    }

    /** A name that stays while the lines move: the rule, the change and its neighbourhood. */
    public String name() {
        return rule + "：" + change;
    }
}
