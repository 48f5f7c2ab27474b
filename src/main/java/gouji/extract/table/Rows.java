package gouji.extract.table;

import gouji.read.Block;
import gouji.read.Document;
import gouji.read.Grid;
import gouji.read.GridCell;
import gouji.read.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes rows of a document: those of its grids, and its paragraphs between them. */
final class Rows {
    private final Values values;

    Rows(Values values) {
        this.values = values;
    }

    List<GridRow> of(Document document) {
        List<GridRow> rows = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid) {
                addGrid(rows, i, grid);
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                Item label = new Item(new GridCell(paragraph.text(), paragraph.place()), 0, Value.TEXT);
                rows.add(new GridRow(i, 0, List.of(label), List.of(paragraph.text()), paragraph.place()));
            }
        }
        return rows;
    }

    private void addGrid(List<GridRow> rows, int block, Grid grid) {
        Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int r = 0; r < grid.rows().size(); r++) {
            List<GridCell> slots = grid.rows().get(r);
            List<Item> items = new ArrayList<>();
            for (int c = 0; c < slots.size(); c++) {
                GridCell cell = slots.get(c);
                if (cell == null) {
                    items.add(new Item(null, c, Value.BLANK));
                } else if (seen.add(cell)) {
                    items.add(new Item(cell, c, values.read(cell.text())));
                }
            }
            rows.add(new GridRow(block, r, List.copyOf(items), words(slots), grid.place()));
        }
    }

    private static List<String> words(List<GridCell> slots) {
        return slots.stream().map(s -> s == null ? "" : s.text()).toList();
    }
}
