package gouji.extract.table;

import java.util.List;

/**
 * Tells whether in this document the blanks at the end of a line were trimmed while those inside were kept, so that what
 * was not written is blank.
 *
 * @param shown whether blanks inside lines are to be seen
 * @param text whether the document is plain text, where a row may be padded to any width
 */
record Blanks(boolean shown, boolean text) {
    static Blanks of(List<GridRow> rows, boolean text) {
        return new Blanks(rows.stream().anyMatch(GridRow::showsBlanks), text);
    }

    /** The items after the label, what was trimmed among them where that is known to be blank. */
    List<Item> after(LabelledRow row) {
        return shown ? row.after() : row.written();
    }

    /** Whether cells of a row say nothing of those above and below them: a blank left no trace. */
    boolean isFlat() {
        return text && !shown;
    }
}
