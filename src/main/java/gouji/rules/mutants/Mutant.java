package gouji.rules.mutants;

/**
 * A rule with one small mistake put in.
 *
 * @param file path of its file inside the rule book
 * @param rule name of the rule
 * @param line line of the change
 * @param kind what was changed
 * @param change the line with the change marked, such as {@code count ⟦< → <=⟧ 3}
 * @param body the changed rule from behind its name to its end
 */
public record Mutant(String file, String rule, int line, Kind kind, String change, String body) {
    /** Sorts of change. */
    public enum Kind {
        /** A comparison, a not or an exists. */
        OPERATOR,
        /** An and or an or. */
        CONNECTIVE,
        /** A number one more or one less. */
        NUMBER,
        /** A constraint left out. */
        CONSTRAINT
    }

    /** A name that stays while lines move: the rule and the change. */
    public String name() {
        return rule + "：" + change;
    }
}
