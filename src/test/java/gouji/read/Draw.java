package gouji.read;

import gouji.form.Form;
import gouji.form.Forms;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import gouji.read.document.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a test gives and draws it as lines: "<" continues the cell at the left, "^" the one above, "~" is no cell. */
public final class Draw {
    public static final List<Form> FORMS = forms();
    public static final Reader READER = new Reader(FORMS);

    private Draw() {}

    private static List<Form> forms() {
        try {
            return Forms.read(Path.of("rules")).editions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Document read(byte[] bytes) {
        return (Document) READER.read("a file", bytes);
    }

    public static List<String> blocks(String text) {
        return blocks(read(text));
    }

    public static List<String> blocks(Document document) {
        return document.blocks().stream().map(Draw::block).toList();
    }

    public static Grid grid(String text) {
        return (Grid) read(text).blocks().stream()
                .filter(Grid.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    public static String block(Block block) {
        if (block instanceof Grid grid) {
            return grid(grid);
        }
        if (block instanceof Picture picture) {
            return (picture.attachment() ? "file " : "image ") + picture.reference();
        }
        return ((Paragraph) block).text();
    }

    public static String grid(Grid grid) {
        return grid.rows().stream().map(row -> row(grid, row)).collect(Collectors.joining("\n"));
    }

    private static String row(Grid grid, List<GridCell> row) {
        StringBuilder line = new StringBuilder();
        List<GridCell> above = null;
        for (List<GridCell> other : grid.rows()) {
            if (other == row) {
                break;
            }
            above = other;
        }
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : "|").append(slot(row, above, i));
        }
        return line.toString();
    }

    private static String slot(List<GridCell> row, List<GridCell> above, int i) {
        GridCell cell = row.get(i);
        if (cell == null) {
            return "~";
        }
        if (i > 0 && row.get(i - 1) == cell) {
            return "<";
        }
        return above != null && above.get(i) == cell ? "^" : cell.text();
    }
}
