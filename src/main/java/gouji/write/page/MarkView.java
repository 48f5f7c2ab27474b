package gouji.write.page;

/**
 * A finding as it is noted in a cell.
 *
 * @param anchor id of the finding on the page
 * @param number its number
 * @param first whether the cell is the one to change first
 */
public record MarkView(String anchor, int number, boolean first) {}
