package gouji.extract.table.reading;

import gouji.model.Cell;
import gouji.model.Place;
import java.util.List;

/**
 * What was made of a row of the form.
 *
 * @param row its code
 * @param cells its cells, none when the row stands in the source and cannot be read with confidence
 * @param raw its words as they stand
 * @param block index of the block it stands in
 * @param index index of the row in its grid
 * @param place where it stands
 */
public record RowReading(String row, List<Cell> cells, String raw, int block, int index, Place place) {
    public boolean isRead() {
        return !cells.isEmpty();
    }
}
