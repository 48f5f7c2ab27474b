package gouji.extract.table;

import java.util.List;

/**
 * Tells whether in this document the blanks at the end of a line were trimmed while those inside were kept, so that what
 * was not written is blank.
 *
 * @param shown whether blanks inside lines are to be seen
 */
record Blanks(boolean shown) {
    static Blanks of(List<GridRow> rows) {
        return new Blanks(rows.stream().anyMatch(GridRow::showsBlanks));
    }

    /** The items after the label, what was trimmed among them where that is known to be blank. */
    List<Item> after(LabelledRow row) {
        return shown ? row.after() : row.written();
    }
}
