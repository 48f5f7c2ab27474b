package gouji.rules.drl;

import java.util.List;
import java.util.Optional;

/**
 * A comparison with a regular expression, {@code text matches "…"} or {@code text.matches("…")}, by the numbers of its
 * words.
 *
 * @param left first word of what is compared
 * @param leftEnd number just past its last word
 * @param right first word of the pattern
 * @param rightEnd number just past its last word
 * @param end number just past the last word of the whole
 * @param negated whether it is {@code not matches}
 */
public record MatchCall(int left, int leftEnd, int right, int rightEnd, int end, boolean negated) {
    private static final String MATCHES = "matches";

    /** Whether a word is one that compares with a regular expression. */
    public static boolean begins(List<Token> words, int at) {
        return words.get(at).is(MATCHES) && words.get(at).isWord();
    }

    /** The comparison a word {@code matches} makes, or nothing when one of its sides is not there. */
    public static Optional<MatchCall> at(List<Token> words, int at) {
        boolean method = is(words, at - 1, ".");
        boolean negated = is(words, at - 1, "not");
        int leftEnd = method || negated ? at - 1 : at;
        int left = chainStart(words, leftEnd);
        int right = method ? at + 2 : at + 1;
        int end = method ? closing(words, at + 1) : chainEnd(words, right);
        int rightEnd = method ? end - 1 : end;
        return left < leftEnd && right < rightEnd
                ? Optional.of(new MatchCall(left, leftEnd, right, rightEnd, end, negated))
                : Optional.empty();
    }

    /** First word of a chain such as {@code $others.masked(text)} that ends before a word; that word when there is none. */
    private static int chainStart(List<Token> words, int end) {
        int start = linkStart(words, end - 1);
        while (start >= 0 && is(words, start - 1, ".")) {
            start = linkStart(words, start - 2);
        }
        return start < 0 ? end : start;
    }

    /** First word of the link that ends with a word, or -1. */
    private static int linkStart(List<Token> words, int last) {
        if (last >= 0 && (words.get(last).isWord() || words.get(last).isString())) {
            return last;
        }
        int open = is(words, last, ")") ? opening(words, last) : -1;
        boolean called = open > 0 && words.get(open - 1).isWord();
        return called ? open - 1 : open;
    }

    private static int chainEnd(List<Token> words, int start) {
        int end = linkEnd(words, start);
        while (end > start && is(words, end, ".")) {
            end = linkEnd(words, end + 1);
        }
        return end;
    }

    private static int linkEnd(List<Token> words, int first) {
        if (is(words, first, "(")) {
            return closing(words, first);
        }
        boolean value = first < words.size()
                && (words.get(first).isWord() || words.get(first).isString());
        return !value ? first : is(words, first + 1, "(") ? closing(words, first + 1) : first + 1;
    }

    /** Number just past the bracket that closes one; the bracket itself when nothing does. */
    private static int closing(List<Token> words, int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += is(words, i, "(") ? 1 : is(words, i, ")") ? -1 : 0;
            if (depth == 0) {
                return i == open ? open : i + 1;
            }
        }
        return open;
    }

    private static int opening(List<Token> words, int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += is(words, i, ")") ? 1 : is(words, i, "(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(List<Token> words, int at, String text) {
        return at >= 0 && at < words.size() && words.get(at).is(text);
    }
}
