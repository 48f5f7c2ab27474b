package gouji.read.word;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds tables from a run of paragraphs that tell how deep they stand in tables, with marks at the ends of cells and
 * rows, as RTF and the binary format have it. Level 0 is the text outside of tables.
 */
public final class NestedTables {
    private static final int DEEPEST = 30;

    private final Limits limits;
    private int cells;
    private final List<Level> levels = new ArrayList<>(List.of(new Level()));

    /** A table under way, or the text outside of tables. */
    private static final class Level {
        final List<ColumnEdges.Line> rows = new ArrayList<>();
        List<ColumnEdges.Cell> cells = new ArrayList<>();
        Story story = new Story();
        int paragraph;
    }

    public NestedTables(Limits limits) {
        this.limits = limits;
    }

    public int deepest() {
        return levels.size() - 1;
    }

    /** Whether a row at level 1 has begun and not ended. */
    public boolean isInRow() {
        return levels.size() > 1 && !levels.get(1).cells.isEmpty();
    }

    public void line(int level, WordParagraph line, boolean runsOn) {
        Level at = at(level);
        at.paragraph = at.paragraph == 0 ? line.paragraph() : at.paragraph;
        at.story.line(line, runsOn);
    }

    public void add(int level, StoryPart part) {
        at(level).story.add(part);
    }

    public void endCell(int level, int paragraph) {
        if (++cells > limits.cells()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.cells", limits.cells());
        }
        Level at = at(level);
        at.cells.add(new ColumnEdges.Cell(at.story.parts(), at.paragraph == 0 ? paragraph : at.paragraph));
        at.story = new Story();
        at.paragraph = 0;
    }

    /**
     * Ends a row. Cells its shape has beyond those that were filled are blank.
     *
     * @param gone whether a tracked change took it out
     */
    public void endRow(int level, RowShape shape, boolean gone, int paragraph) {
        Level at = at(level);
        if (gone) {
            at.cells = new ArrayList<>();
            return;
        }
        while (at.cells.size() < shape.boxes().size()) {
            endCell(level, paragraph);
        }
        at.rows.add(new ColumnEdges.Line(at.cells, shape.boxes().size() == at.cells.size() ? shape : null));
        at.cells = new ArrayList<>();
    }

    /** Everything, tables still open closed. */
    public List<StoryPart> parts() {
        return at(0).story.parts();
    }

    private Level at(int level) {
        if (level > DEEPEST) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.depth", DEEPEST);
        }
        while (levels.size() - 1 > level) {
            close();
        }
        while (levels.size() - 1 < level) {
            levels.add(new Level());
        }
        return levels.get(level);
    }

    private void close() {
        Level closed = levels.remove(levels.size() - 1);
        if (!closed.cells.isEmpty() || !closed.story.parts().isEmpty()) {
            closed.cells.add(new ColumnEdges.Cell(closed.story.parts(), closed.paragraph));
            closed.rows.add(new ColumnEdges.Line(closed.cells, null));
        }
        if (!closed.rows.isEmpty()) {
            List<List<WordCell>> rows = ColumnEdges.rows(closed.rows, limits);
            int first = closed.rows.stream()
                    .flatMap(l -> l.cells().stream())
                    .mapToInt(ColumnEdges.Cell::paragraph)
                    .findFirst()
                    .orElse(1);
            levels.get(levels.size() - 1).story.add(new WordTable(rows, first));
        }
    }
}
