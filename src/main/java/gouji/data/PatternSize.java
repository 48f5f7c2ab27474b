package gouji.data;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a regular expression is and what it may cost to try.
 *
 * @param steps about how many steps it has when its counted repeats are written out
 * @param ways in how many ways it may fit one text, at most; what tries one after the other may need them all
 * @param depth how deep its groups are nested
 * @param intersects whether {@code &&} stands in a class of characters, which other dialects read as an intersection
 */
record PatternSize(double steps, double ways, int depth, boolean intersects) {
    /** An endless repeat of one character fits in as many ways as a long sentence has characters. */
    private static final double ENDLESS = 1_000;

    static PatternSize of(String pattern) {
        return new Reading(pattern).size();
    }

    /** What may be repeated: a character, a class or a group. */
    private record Atom(double steps, double ways, boolean single) {
        static final Atom NONE = new Atom(0, 1, false);
        static final Atom ONE = new Atom(1, 1, true);

        /** Repeated that often; a maximum below 0 means without end. */
        Atom repeated(int least, int most) {
            double all = most < 0 ? single ? ENDLESS : Double.POSITIVE_INFINITY : 0;
            for (int times = least; times <= most; times++) {
                all += Math.pow(ways, times);
            }
            return new Atom(steps * Math.max(1, Math.max(least, most)), all, false);
        }
    }

    /** What of a group was read: its finished branches, and the one that is going on. */
    private static final class Group {
        private double steps;
        private double finished;
        private double going = 1;

        void add(Atom atom) {
            steps += atom.steps();
            going *= atom.ways();
        }

        void branch() {
            finished += going;
            going = 1;
        }

        Atom whole() {
            return new Atom(steps, finished + going, false);
        }
    }

    /** One walk through a pattern; what is no pattern at all is left to the compiler to refuse. */
    private static final class Reading {
        private final String pattern;
        private final Deque<Group> groups = new ArrayDeque<>();
        private Atom last = Atom.NONE;
        private boolean repeated;
        private int depth;
        private boolean intersects;

        Reading(String pattern) {
            this.pattern = pattern;
            groups.push(new Group());
        }

        PatternSize size() {
            for (int at = 0; at < pattern.length(); at++) {
                at = step(at);
            }
            while (groups.size() > 1) {
                close();
            }
            settle();
            Atom whole = groups.pop().whole();
            return new PatternSize(whole.steps(), whole.ways(), depth, intersects);
        }

        /** Reads what begins there; its last character. */
        private int step(int at) {
            switch (pattern.charAt(at)) {
                case '(' -> open();
                case ')' -> close();
                case '|' -> {
                    settle();
                    groups.peek().branch();
                }
                case '*', '+' -> repeat(0, -1);
                case '?' -> maybe();
                case '{' -> {
                    return counted(at);
                }
                case '[' -> {
                    one();
                    return classEnd(at);
                }
                case '\\' -> {
                    one();
                    return at + 1;
                }
                default -> one();
            }
            return at;
        }

        private void one() {
            settle();
            last = Atom.ONE;
        }

        private void settle() {
            groups.peek().add(last);
            last = Atom.NONE;
            repeated = false;
        }

        private void open() {
            settle();
            groups.push(new Group());
            depth = Math.max(depth, groups.size() - 1);
        }

        private void close() {
            settle();
            if (groups.size() > 1) {
                last = groups.pop().whole();
            }
        }

        /** Behind a repeat it only says that the shortest is tried first. */
        private void maybe() {
            if (!repeated) {
                repeat(0, 1);
            }
        }

        private void repeat(int least, int most) {
            last = last.repeated(least, most);
            repeated = true;
        }

        private int counted(int at) {
            int end = pattern.indexOf('}', at);
            if (end < 0 || !pattern.substring(at + 1, end).matches("\\d{1,6}(,\\d{0,6})?")) {
                one();
                return at;
            }
            String[] counts = pattern.substring(at + 1, end).split(",", -1);
            String most = counts[counts.length - 1];
            repeat(Integer.parseInt(counts[0]), most.isEmpty() ? -1 : Integer.parseInt(most));
            return end;
        }

        private int classEnd(int at) {
            int i = at + 1;
            while (i < pattern.length() && (pattern.charAt(i) != ']' || i == at + 1)) {
                intersects |= pattern.startsWith("&&", i);
                i += pattern.charAt(i) == '\\' ? 2 : 1;
            }
            return i;
        }
    }
}
