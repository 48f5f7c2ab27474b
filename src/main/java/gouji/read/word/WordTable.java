package gouji.read.word;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param rows its rows of cells, from left to right
 * @param paragraph number of its first paragraph
 */
public record WordTable(List<List<WordCell>> rows, int paragraph) implements StoryPart {
    Stream<WordCell> cells() {
        return rows.stream().flatMap(List::stream);
    }

    /** Whether some row has two cells. */
    boolean hasColumns() {
        return rows.stream().anyMatch(row -> row.size() > 1);
    }

    /** Whether a table with columns stands in one of its cells. */
    boolean holdsTable() {
        return cells().flatMap(c -> c.parts().stream())
                .anyMatch(p -> p instanceof WordTable inner && (inner.hasColumns() || inner.holdsTable()));
    }
}
