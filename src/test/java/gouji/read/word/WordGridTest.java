package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells merged over rows and columns, as Word says it: a cell continues the one above where both begin in one column. */
class WordGridTest {
    @Test
    void aCellStandsInEveryColumnItCovers() {
        List<List<GridCell>> grid =
                grid(List.of(List.of(cell(0, 3, false)), List.of(cell(0, 1, false), cell(1, 3, false))));

        assertSame(grid.get(0).get(0), grid.get(0).get(2));
        assertNotSame(grid.get(1).get(0), grid.get(1).get(1));
        assertSame(grid.get(1).get(1), grid.get(1).get(2));
    }

    @Test
    void aContinuedCellIsTheOneAbove() {
        List<List<GridCell>> grid = grid(List.of(
                List.of(cell(0, 1, false), cell(1, 2, false)),
                List.of(cell(0, 1, true), cell(1, 2, false)),
                List.of(cell(0, 1, true), cell(1, 2, false))));

        assertSame(grid.get(0).get(0), grid.get(2).get(0));
        assertNotSame(grid.get(0).get(1), grid.get(1).get(1));
        assertEquals(1, grid.get(2).get(0).place().row());
    }

    @Test
    void nothingAboveTheFirstRowIsContinued() {
        List<List<GridCell>> grid = grid(List.of(List.of(cell(0, 1, true), cell(1, 2, true))));

        assertNotSame(grid.get(0).get(0), grid.get(0).get(1));
    }

    @Test
    void aCellThatBeginsInsideTheOneAboveIsItsOwn() {
        List<List<GridCell>> grid =
                grid(List.of(List.of(cell(0, 2, false)), List.of(cell(0, 1, true), cell(1, 2, true))));

        assertSame(grid.get(0).get(0), grid.get(1).get(0));
        assertNotSame(grid.get(0).get(1), grid.get(1).get(1));
    }

    private static List<List<GridCell>> grid(List<List<WordCell>> rows) {
        return new WordGrid(1, Limits.DEFAULT).expand(new WordTable(rows, 1));
    }

    private static WordCell cell(int from, int to, boolean continued) {
        return new WordCell(from, to, continued, List.of(), 1);
    }
}
