package gouji.rules.drl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the constraints of the patterns in a condition: what stands between the commas of {@code Type(a, b)}. */
public final class Constraints {
    private final List<Token> words;
    private final List<int[]> spans = new ArrayList<>();
    private final Deque<Integer> patterns = new ArrayDeque<>();

    public Constraints(List<Token> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            step(i);
        }
    }

    /** First word of a constraint, and the word it ends before when it is taken out with its comma. */
    public List<int[]> spans() {
        return spans;
    }

    private void step(int i) {
        Token word = words.get(i);
        if (word.is("(")) {
            patterns.push(i > 0 && isType(words.get(i - 1)) ? i + 1 : -1);
        } else if (word.is(")")) {
            end(i, i);
            patterns.pop();
        } else if (word.is(",")) {
            int next = i + 1;
            if (end(i, next)) {
                patterns.pop();
                patterns.push(next);
            }
        }
    }

    private static boolean isType(Token word) {
        return word.isWord() && Character.isUpperCase(word.text().charAt(0));
    }

    /** Notes the constraint that ends here, unless it binds a variable others may use. */
    private boolean end(int i, int to) {
        int from = patterns.peek();
        if (from < 0) {
            return false;
        }
        boolean binds = words.subList(from, i).stream().anyMatch(t -> t.is(":"));
        if (i > from && !binds) {
            boolean last = to == i;
            boolean first = words.get(from - 1).is("(");
            spans.add(new int[] {last && !first ? from - 1 : from, to});
        }
        return true;
    }
}
