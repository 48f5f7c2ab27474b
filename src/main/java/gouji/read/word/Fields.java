package gouji.read.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows fields, which may span paragraphs: what is shown of one is its result and not its instruction. */
public final class Fields {
    private final Deque<Boolean> results = new ArrayDeque<>();
    private int instructions;

    /** @param kind begin, separate or end */
    public void mark(String kind) {
        switch (kind) {
            case "begin" -> {
                results.push(false);
                instructions++;
            }
            case "separate" -> {
                if (!results.isEmpty() && !results.peek()) {
                    results.pop();
                    results.push(true);
                    instructions--;
                }
            }
            case "end" -> {
                if (!results.isEmpty() && !results.pop()) {
                    instructions--;
                }
            }
            default -> {}
        }
    }

    /** An instruction that was never ended must not swallow the rest of the document. */
    public void endParagraph() {
        if (instructions > 0) {
            results.clear();
            instructions = 0;
        }
    }

    /** Whether text at this point is shown. */
    public boolean areShown() {
        return instructions == 0;
    }
}
