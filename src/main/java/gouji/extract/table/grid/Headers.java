package gouji.extract.table.grid;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each row of a table the header above it. */
final class Headers {
    private final Map<GridRow, ColumnHeader> headers = new HashMap<>();
    private final ColumnHeader none;

    /** @param rows every row of the document, in reading order */
    Headers(List<LabelledRow> rows, FormRows columns, LabelNormalizer labels) {
        none = ColumnHeader.of(List.of(), columns, labels);
        List<GridRow> parts = new ArrayList<>();
        ColumnHeader current = none;
        boolean open = false;
        for (LabelledRow row : rows) {
            boolean part = row.written().size() < columns.size() && ColumnHeader.isPart(row.row(), columns, labels);
            if (part && !row.row().hasValue()) {
                if (!open) {
                    parts.clear();
                }
                parts.add(row.row());
                current = ColumnHeader.of(parts, columns, labels);
            }
            open = !row.hasValue() && (open || part);
            headers.put(row.row(), current);
        }
    }

    ColumnHeader above(LabelledRow row) {
        return headers.getOrDefault(row.row(), none);
    }
}
