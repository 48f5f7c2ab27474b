package gouji.extract.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells in which grids the blanks at the end of a line were trimmed while those inside were kept, so that what was not
 * written is blank.
 *
 * @param blocks indexes of their blocks
 */
record Blanks(Set<Integer> blocks) {
    static Blanks of(List<LabelledRow> rows) {
        Set<Integer> blocks = new HashSet<>();
        rows.stream().filter(LabelledRow::showsBlanks).map(r -> r.row().block()).forEach(blocks::add);
        return new Blanks(blocks);
    }

    /** The items after the label, what was trimmed among them where that is known to be blank. */
    List<Item> after(LabelledRow row) {
        return blocks.contains(row.row().block()) ? row.after() : row.written();
    }
}
