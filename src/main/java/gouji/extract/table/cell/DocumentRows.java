package gouji.extract.table.cell;

import gouji.extract.table.label.Label;
import gouji.model.Container;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Makes rows of a document: those of its grids, and its paragraphs between them. */
public final class DocumentRows {
    private final CellParser values;

    public DocumentRows(CellParser values) {
        this.values = values;
    }

    public List<GridRow> of(Document document) {
        List<GridRow> rows = new ArrayList<>();
        List<Block> blocks = document.blocks();
        boolean trimmed = document.container() == Container.TEXT;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Grid grid) {
                addGrid(rows, i, grid, trimmed);
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                rows.add(line(i, paragraph, trimmed));
            }
        }
        return rows;
    }

    /** A paragraph as a row: of one label, or of a label and the values behind it when it is a line of a text. */
    private GridRow line(int block, Paragraph paragraph, boolean text) {
        List<String> words = text ? parted(paragraph.text()) : List.of(paragraph.text());
        List<RowCell> items = new ArrayList<>();
        for (String word : words) {
            GridCell cell = new GridCell(word, paragraph.place());
            items.add(new RowCell(cell, items.size(), text ? values.read(word) : Value.TEXT));
        }
        return new GridRow(block, 0, List.copyOf(items), words, words.size(), paragraph.place());
    }

    /** The values at the end of a line, and before them all the rest of it, when there is any. */
    private List<String> parted(String line) {
        List<String> words = new ArrayList<>();
        int end = line.length();
        while (end > 0) {
            int start = end;
            while (start > 0 && !Label.isSpace(line.charAt(start - 1))) {
                start--;
            }
            Value value = values.read(line.substring(start, end));
            if (value.isText()) {
                words.add(0, line.substring(0, end));
                return words;
            }
            if (!value.isBlank()) {
                words.add(0, line.substring(start, end));
            }
            end = Math.max(0, start - 1);
        }
        return words;
    }

    /** @param trimmed whether slots no cell covers may be blanks that were trimmed */
    private void addGrid(List<GridRow> rows, int block, Grid grid, boolean trimmed) {
        Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int r = 0; r < grid.rows().size(); r++) {
            List<GridCell> slots = grid.rows().get(r);
            List<RowCell> items = new ArrayList<>();
            for (int c = 0; c < slots.size(); c++) {
                GridCell cell = slots.get(c);
                if (cell == null && trimmed) {
                    items.add(new RowCell(null, c, Value.BLANK));
                } else if (cell != null && seen.add(cell)) {
                    items.add(new RowCell(cell, c, values.read(cell.text())));
                }
            }
            rows.add(new GridRow(block, r, List.copyOf(items), words(slots), covered(slots), grid.place()));
        }
    }

    private static int covered(List<GridCell> slots) {
        int covered = slots.size();
        while (covered > 0 && slots.get(covered - 1) == null) {
            covered--;
        }
        return covered;
    }

    private static List<String> words(List<GridCell> slots) {
        return slots.stream().map(s -> s == null ? "" : s.text()).toList();
    }
}
