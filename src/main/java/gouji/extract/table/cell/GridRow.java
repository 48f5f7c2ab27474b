package gouji.extract.table.cell;

import gouji.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a grid, or a paragraph as a row of one label.
 *
 * @param block index of its block
 * @param index index of the row in its grid
 * @param items the cells that begin in it; a cell that spans from above is none of them
 * @param slots for each slot the words of the cell that covers it, from above as well; "" for blank and none
 * @param covered how many slots there are up to the last one a cell covers
 * @param place where it begins
 */
public record GridRow(int block, int index, List<RowCell> items, List<String> slots, int covered, Place place) {
    /** Whether it ends before the widest row of its grid: a cell may be lost. */
    public boolean isShort() {
        return covered < slots.size();
    }

    public boolean hasValue() {
        return items.stream().anyMatch(RowCell::isValue);
    }

    public boolean hasLabel() {
        return items.stream().anyMatch(RowCell::isLabel);
    }

    /** Whether a blank stands between label and value, so that blanks are to be seen; one in front may be an indent. */
    public boolean showsBlanks() {
        boolean blank = false;
        for (RowCell item : items) {
            if (blank && item.isValue()) {
                return true;
            }
            blank = !item.isLabel() && (blank || item.isBlank());
        }
        return false;
    }

    public List<RowCell> labels() {
        return items.stream().filter(RowCell::isLabel).toList();
    }

    List<RowCell> written() {
        return items.stream().filter(i -> !i.isUnwritten()).toList();
    }

    /** Its words as they stand, cells parted by a bar. */
    public String raw() {
        return items.stream().filter(i -> !i.isUnwritten()).map(RowCell::text).collect(Collectors.joining(" | "));
    }
}
