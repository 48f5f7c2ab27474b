package gouji.read.word;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;

/** Numbers the paragraphs of a document from 1 and keeps them within the limit. */
public final class ParagraphCounter {
    private final Limits limits;
    private int count;

    public ParagraphCounter(Limits limits) {
        this.limits = limits;
    }

    /** The number of a paragraph that begins. */
    public int next() {
        if (++count > limits.parts()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "paragraphs", limits.parts());
        }
        return count;
    }

    /** The number the next paragraph will have. */
    public int upcoming() {
        return count + 1;
    }

    /** The number of the last paragraph, 1 before the first. */
    public int last() {
        return Math.max(1, count);
    }
}
