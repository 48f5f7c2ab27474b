package gouji.write.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the form, redrawn.
 *
 * @param anchor its id on the page
 * @param caption its name
 * @param marks findings about the table as a whole
 * @param bands its parts in printed order
 */
public record TableView(String anchor, String caption, List<MarkView> marks, List<Band> bands) {
    /**
     * Rows under one header.
     *
     * @param title the words above the header, or ""
     * @param width columns of the whole table, labels included
     * @param heads rows of header cells
     * @param lines rows of cells
     */
    public record Band(String title, int width, List<List<Head>> heads, List<Row> lines) {}

    /** A header cell and the columns and rows it covers. */
    public record Head(String text, int columns, int rows) {}

    /**
     * A row of the form.
     *
     * @param group words of the cell that spans it and the rows after it, or null where none begins
     * @param anchor its id on the page
     * @param label its words
     * @param columns columns the label covers
     * @param marks findings about the row as a whole
     * @param cells its cells
     */
    public record Row(
            @Nullable Head group, String anchor, String label, int columns, List<MarkView> marks, List<Slot> cells) {}

    /**
     * A cell.
     *
     * @param anchor its id on the page
     * @param key its key
     * @param text what stands in it
     * @param look its CSS classes
     * @param hint why nothing is shown, or ""
     * @param columns columns it covers
     * @param marks findings about it
     */
    public record Slot(
            String anchor,
            String key,
            @Nullable String text,
            String look,
            String hint,
            int columns,
            List<MarkView> marks) {}
}
