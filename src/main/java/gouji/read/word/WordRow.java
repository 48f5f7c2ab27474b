package gouji.read.word;

import gouji.read.document.Limits;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one row from left to right; a cell merged into the one at its left widens it. */
public final class WordRow {
    private final Limits limits;
    private final List<WordCell> cells = new ArrayList<>();
    private int end;

    public WordRow(Limits limits) {
        this.limits = limits;
    }

    /** Leaves columns free. */
    public void skip(int columns) {
        end += Math.max(0, Math.min(columns, limits.columnSpan()));
    }

    /**
     * Adds a cell behind the last.
     *
     * @param above whether it continues the cell above
     * @param left whether it continues the cell at its left
     */
    public void add(int columns, boolean above, boolean left, List<StoryPart> parts, int paragraph) {
        int from = end;
        end += Math.max(1, Math.min(columns, limits.columnSpan()));
        if (left && !cells.isEmpty()) {
            WordCell first = cells.remove(cells.size() - 1);
            cells.add(new WordCell(first.from(), end, first.continued(), first.parts(), first.paragraph()));
        } else {
            cells.add(new WordCell(from, end, above, parts, paragraph));
        }
    }

    public List<WordCell> cells() {
        return cells;
    }
}
