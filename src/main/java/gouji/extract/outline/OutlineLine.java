package gouji.extract.outline;

import gouji.model.Place;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the document that may be a heading or prose.
 *
 * @param block index of the block it comes from
 * @param row index of the row when the block is a grid, else 0
 * @param text its words, trimmed
 * @param heading 1 to 6 when the container marks it as a heading, else 0
 * @param cell whether it is the only filled cell of a row of a grid
 * @param place where it stands
 */
public record OutlineLine(int block, int row, String text, int heading, boolean cell, Place place) {
    static List<OutlineLine> of(Document document) {
        List<OutlineLine> pieces = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                addLines(pieces, i, paragraph);
            } else if (blocks.get(i) instanceof Grid grid) {
                addRows(pieces, i, grid);
            }
        }
        return pieces;
    }

    private static void addLines(List<OutlineLine> pieces, int block, Paragraph paragraph) {
        for (String line : paragraph.text().split("\n", -1)) {
            if (!line.isBlank()) {
                pieces.add(new OutlineLine(block, 0, line.strip(), paragraph.heading(), false, paragraph.place()));
            }
        }
    }

    private static void addRows(List<OutlineLine> pieces, int block, Grid grid) {
        Set<GridCell> seen = new LinkedHashSet<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            GridCell only = onlyCell(grid.rows().get(row));
            if (only != null && seen.add(only)) {
                for (String line : only.text().split("\n", -1)) {
                    if (!line.isBlank()) {
                        pieces.add(new OutlineLine(block, row, line.strip(), 0, true, only.place()));
                    }
                }
            }
        }
    }

    private static @Nullable GridCell onlyCell(List<GridCell> row) {
        GridCell only = null;
        for (GridCell cell : row) {
            if (cell != null && cell != only && !cell.text().isBlank()) {
                if (only != null) {
                    return null;
                }
                only = cell;
            }
        }
        return only;
    }
}
