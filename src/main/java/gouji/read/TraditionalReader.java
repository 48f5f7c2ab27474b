package gouji.read;

import gouji.model.Problem;
import gouji.model.Trouble;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import gouji.read.document.Reading;
import gouji.text.Traditional;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reads a document in traditional characters as one in simplified characters, and says so. */
final class TraditionalReader {
    private final Map<GridCell, GridCell> cells = new IdentityHashMap<>();

    private TraditionalReader() {}

    static Reading of(Reading reading) {
        return reading instanceof Document document && isTraditional(document)
                ? told(new TraditionalReader().document(document))
                : reading;
    }

    /** The same, and that it was read so. */
    static Reading told(Reading reading) {
        if (!(reading instanceof Document document)) {
            return reading;
        }
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.add(Trouble.TRADITIONAL.problem());
        return new Document(
                document.source(),
                document.sha256(),
                document.container(),
                document.charset(),
                document.title(),
                document.blocks(),
                List.copyOf(problems),
                document.hidden());
    }

    private static boolean isTraditional(Document document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                text.append(paragraph.text());
            } else if (block instanceof Grid grid) {
                grid.rows().forEach(row -> row.forEach(cell -> text.append(cell == null ? "" : cell.text())));
            }
        }
        return Traditional.isIn(text.toString());
    }

    private Document document(Document document) {
        List<Block> blocks = document.blocks().stream().map(this::block).toList();
        return new Document(
                document.source(),
                document.sha256(),
                document.container(),
                document.charset(),
                document.title() == null ? null : Traditional.simplified(document.title()),
                blocks,
                document.problems(),
                document.hidden());
    }

    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(Traditional.simplified(paragraph.text()), paragraph.heading(), paragraph.place());
        }
        return block instanceof Grid grid ? grid(grid) : block;
    }

    private Grid grid(Grid grid) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (List<GridCell> row : grid.rows()) {
            List<GridCell> simplified = new ArrayList<>();
            row.forEach(cell -> simplified.add(cell == null ? null : cell(cell)));
            rows.add(simplified);
        }
        return new Grid(grid.number(), rows, grid.place(), grid.spaced());
    }

    /** A cell that spans stays one cell. */
    private GridCell cell(GridCell cell) {
        return cells.computeIfAbsent(cell, c -> new GridCell(Traditional.simplified(c.text()), c.place()));
    }
}
