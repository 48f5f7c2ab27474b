package gouji.read.word;

import gouji.read.document.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the columns of a table from the edges of its cells, which rows seldom share to the twip. */
final class ColumnEdges {
    /** Edges closer than this, one millimetre, are the same. */
    private static final int SAME = 57;

    /** A cell before its columns are known. */
    record Cell(List<StoryPart> parts, int paragraph) {}

    /** A row before its columns are known; without a shape when that does not fit its cells. */
    record Line(List<Cell> cells, @Nullable RowShape shape) {}

    private final Limits limits;
    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    private ColumnEdges(Limits limits) {
        this.limits = limits;
    }

    /** The rows of a table; where the edges do not tell columns, each cell takes one. */
    static List<List<WordCell>> rows(List<Line> lines, Limits limits) {
        ColumnEdges edges = new ColumnEdges(limits);
        List<RowShape> shapes =
                lines.stream().map(Line::shape).filter(Objects::nonNull).toList();
        boolean told = shapes.size() == lines.size();
        if (told) {
            edges.collect(shapes);
        }
        boolean apart = told && shapes.stream().allMatch(edges::areApart);
        List<List<WordCell>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            rows.add(apart ? edges.placed(line.cells(), shapes.get(i)) : edges.counted(line));
        }
        return rows;
    }

    private void collect(List<RowShape> shapes) {
        TreeSet<Integer> all = new TreeSet<>();
        for (RowShape shape : shapes) {
            all.add(shape.left());
            shape.boxes().forEach(b -> all.add(b.right()));
        }
        int from = all.isEmpty() ? 0 : all.first();
        int column = 0;
        for (int edge : all) {
            if (edge - from > SAME) {
                column++;
                from = edge;
            }
            columns.put(edge, column);
        }
    }

    private boolean areApart(RowShape shape) {
        int left = column(shape.left());
        for (RowShape.Box box : shape.boxes()) {
            int right = column(box.right());
            if (right <= left) {
                return false;
            }
            left = right;
        }
        return true;
    }

    /** The column an edge that was collected is of. */
    private int column(int edge) {
        return Objects.requireNonNull(columns.get(edge), "an edge of another table");
    }

    private List<WordCell> placed(List<Cell> cells, RowShape shape) {
        WordRow row = new WordRow(limits);
        int left = column(shape.left());
        row.skip(left);
        for (int i = 0; i < cells.size(); i++) {
            RowShape.Box box = shape.boxes().get(i);
            int right = column(box.right());
            add(row, cells.get(i), box, right - left);
            left = right;
        }
        return row.cells();
    }

    private List<WordCell> counted(Line line) {
        WordRow row = new WordRow(limits);
        RowShape shape = line.shape();
        for (int i = 0; i < line.cells().size(); i++) {
            RowShape.Box box = shape != null ? shape.boxes().get(i) : new RowShape.Box(0, false, false);
            add(row, line.cells().get(i), box, 1);
        }
        return row.cells();
    }

    private static void add(WordRow row, Cell cell, RowShape.Box box, int columns) {
        row.add(columns, box.above(), box.left(), cell.parts(), cell.paragraph());
    }
}
