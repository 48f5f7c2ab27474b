package gouji.read.document;

import gouji.model.Place;
import java.util.List;

/**
 * A table with its spans expanded: every row has the same number of slots, and the slots one cell covers hold that cell.
 *
 * @param number number of the table in reading order, from 1
 * @param rows rows of slots; a slot no cell covers is null
 * @param place where the table begins
 * @param spaced whether its cells are those of lines parted by spaces: one not written left no trace, unless it stands as ""
 */
public record Grid(int number, List<List<GridCell>> rows, Place place, boolean spaced) implements Block {}
