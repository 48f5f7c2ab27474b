package gouji.read.word.doc;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The instructions of the fields in a text, which are not shown. A field may begin at the end of one paragraph and go on in
 * the next; one that ends nowhere, or only in another cell, is none, so that it swallows nothing.
 */
final class DocFields {
    private static final char BEGIN = 0x13;
    private static final char SEPARATE = 0x14;
    private static final char END = 0x15;
    private static final char CELL_END = 0x07;
    /** No instruction is longer. */
    private static final int LONGEST = 4000;

    private final int start;
    private final BitSet instructions = new BitSet();

    DocFields(Range range) {
        start = range.getStartOffset();
        String text = range.text();
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BEGIN) {
                open.push(new int[] {i, -1});
            } else if (c == SEPARATE && !open.isEmpty() && open.peek()[1] < 0) {
                open.peek()[1] = i;
            } else if (c == END && !open.isEmpty()) {
                int[] field = open.pop();
                hide(field[0], field[1] < 0 ? i : field[1]);
            } else if (c == CELL_END) {
                open.removeIf(field -> field[1] < 0);
            }
        }
        open.stream().filter(field -> field[1] >= 0).forEach(field -> hide(field[0], field[1]));
    }

    private void hide(int from, int to) {
        if (to - from < LONGEST) {
            instructions.set(from, to + 1);
        }
    }

    /** Whether the character at an offset of the document is no part of an instruction. */
    boolean isShown(int offset) {
        return !instructions.get(Math.max(0, offset - start));
    }
}
