package gouji.read.word;

import gouji.model.Place;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the cells of a table out in slots: a cell that continues the one above is that cell where both begin alike. */
final class WordGrid {
    private final int number;
    private final Slots slots;

    WordGrid(int number, Limits limits) {
        this.number = number;
        this.slots = new Slots(limits);
    }

    List<List<GridCell>> expand(WordTable table) {
        for (int row = 0; row < table.rows().size(); row++) {
            slots.addRow();
            for (WordCell cell : table.rows().get(row)) {
                GridCell above = cell.continued() ? above(row, cell.from()) : null;
                GridCell own = above == null ? cell(cell, row) : above;
                slots.fill(own, row, 1, cell.from(), cell.to() - cell.from());
            }
        }
        return slots.cut(Integer.MAX_VALUE);
    }

    private GridCell cell(WordCell cell, int row) {
        Place place = Place.part(String.valueOf(cell.paragraph())).inTable(number, row + 1, cell.from() + 1);
        return new GridCell(cell.text(), place);
    }

    private @Nullable GridCell above(int row, int column) {
        GridCell above = row == 0 ? null : slots.at(row - 1, column);
        return above != null && above != slots.at(row - 1, column - 1) ? above : null;
    }
}
