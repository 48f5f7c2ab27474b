package gouji.data;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How large a regular expression becomes when its counted repeats are written out.
 *
 * @param steps about how many steps it has then
 * @param depth how deep its groups are nested
 * @param intersects whether {@code &&} stands in a class of characters, which other dialects read as an intersection
 */
record PatternSize(long steps, int depth, boolean intersects) {
    private static final long MOST = Integer.MAX_VALUE;

    static PatternSize of(String pattern) {
        return new Reading(pattern).size();
    }

    /** One walk through a pattern; what is no pattern at all is left to the compiler to refuse. */
    private static final class Reading {
        private final String pattern;
        private final Deque<Long> outer = new ArrayDeque<>();
        private long steps;
        private long last;
        private int depth;
        private boolean intersects;

        Reading(String pattern) {
            this.pattern = pattern;
        }

        PatternSize size() {
            for (int at = 0; at < pattern.length(); at++) {
                at = step(at);
            }
            while (!outer.isEmpty()) {
                close();
            }
            return new PatternSize(steps, depth, intersects);
        }

        /** Reads what begins there; its last character. */
        private int step(int at) {
            switch (pattern.charAt(at)) {
                case '(' -> open();
                case ')' -> close();
                case '{' -> repeat(at);
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
            last = 1;
            steps = Math.min(MOST, steps + 1);
        }

        private void open() {
            outer.push(steps);
            steps = 0;
            depth = Math.max(depth, outer.size());
        }

        private void close() {
            if (!outer.isEmpty()) {
                last = steps;
                steps = Math.min(MOST, outer.pop() + last);
            }
        }

        private void repeat(int at) {
            int end = pattern.indexOf('}', at);
            if (end < 0 || !pattern.substring(at + 1, end).matches("\\d{1,6}(,\\d{0,6})?")) {
                one();
                return;
            }
            String[] counts = pattern.substring(at + 1, end).split(",");
            long times = Long.parseLong(counts[counts.length - 1]);
            steps = Math.min(MOST, steps + last * Math.max(0, times - 1));
            last = Math.min(MOST, last * Math.max(1, times));
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
