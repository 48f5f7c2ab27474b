package gouji.rules.language;

import gouji.rules.drl.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Into how many rules without {@code or} the engine takes a rule apart: the alternatives of a bracket are added, those of
 * conditions side by side are multiplied. Between the brackets of a fact {@code ||} makes no rules.
 */
final class Alternatives {
    /** What is beyond this is beyond any limit, and does not overflow. */
    private static final long MANY = 1_000_000;

    private final Deque<Bracket> open = new ArrayDeque<>();

    /** The alternatives that are complete, and those of the conditions since. */
    private static final class Bracket {
        private long before;
        private long since = 1;
        /** Whether {@code or} stands first, and what follows are its alternatives: {@code (or Cell() Report())}. */
        private boolean listed;
        /** Whether it holds what one fact must be like. */
        private final boolean fact;

        Bracket(boolean fact) {
            this.fact = fact;
        }
    }

    private Alternatives() {}

    /** At most a million. */
    static long in(List<Token> conditions) {
        return new Alternatives().count(conditions);
    }

    private long count(List<Token> conditions) {
        open.push(new Bracket(false));
        for (int i = 0; i < conditions.size(); i++) {
            Token word = conditions.get(i);
            if (word.is("(")) {
                open.push(new Bracket(open.peek().fact || i > 0 && isFact(conditions.get(i - 1))));
            } else if (word.is(")") && open.size() > 1) {
                close();
            } else if (!open.peek().fact && (word.is("or") || word.is("||"))) {
                or(i == 0 || conditions.get(i - 1).is("("));
            }
        }
        while (open.size() > 1) {
            close();
        }
        return sum(open.pop());
    }

    private static boolean isFact(Token before) {
        return before.isWord() && !Vocabulary.KEYWORDS.contains(before.text());
    }

    private void or(boolean first) {
        Bracket bracket = open.peek();
        bracket.listed |= first;
        if (!first) {
            bracket.before += bracket.since;
            bracket.since = 1;
        }
    }

    private void close() {
        long inner = sum(open.pop());
        Bracket outer = open.peek();
        if (outer.listed) {
            outer.before = Math.min(MANY, outer.before + inner);
        } else {
            outer.since = Math.min(MANY, outer.since * inner);
        }
    }

    private static long sum(Bracket bracket) {
        return Math.min(MANY, bracket.listed ? bracket.before : bracket.before + bracket.since);
    }
}
