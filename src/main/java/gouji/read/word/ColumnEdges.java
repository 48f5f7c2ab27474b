package gouji.read.word;

import gouji.read.document.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the columns of a table from the edges of its cells, which rows seldom share to the twip. */
final class ColumnEdges {
    /** Edges closer than this, one millimetre, are the same. */
    private static final int SAME = 57;

    /** A cell before its columns are known. */
    record Cell(List<StoryPart> parts, int paragraph) {}

    /** A row before its columns are known; without a shape when that does not fit its cells. */
    record Line(List<Cell> cells, RowShape shape) {}

    private final Limits limits;
    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    private ColumnEdges(Limits limits) {
        this.limits = limits;
    }

    /** The rows of a table; where the edges do not tell columns, each cell takes one. */
    static List<List<WordCell>> rows(List<Line> lines, Limits limits) {
        ColumnEdges edges = new ColumnEdges(limits);
        boolean told = lines.stream().allMatch(l -> l.shape() != null);
        if (told) {
            edges.collect(lines);
        }
        boolean apart = told && lines.stream().allMatch(l -> edges.areApart(l.shape()));
        List<List<WordCell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(apart ? edges.placed(line) : edges.counted(line));
        }
        return rows;
    }

    private void collect(List<Line> lines) {
        TreeSet<Integer> all = new TreeSet<>();
        for (Line line : lines) {
            all.add(line.shape().left());
            line.shape().boxes().forEach(b -> all.add(b.right()));
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
        int left = columns.get(shape.left());
        for (RowShape.Box box : shape.boxes()) {
            int right = columns.get(box.right());
            if (right <= left) {
                return false;
            }
            left = right;
        }
        return true;
    }

    private List<WordCell> placed(Line line) {
        WordRow row = new WordRow(limits);
        int left = columns.get(line.shape().left());
        row.skip(left);
        for (int i = 0; i < line.cells().size(); i++) {
            RowShape.Box box = line.shape().boxes().get(i);
            int right = columns.get(box.right());
            add(row, line.cells().get(i), box, right - left);
            left = right;
        }
        return row.cells();
    }

    private List<WordCell> counted(Line line) {
        WordRow row = new WordRow(limits);
        for (int i = 0; i < line.cells().size(); i++) {
            boolean shaped = line.shape() != null;
            RowShape.Box box = shaped ? line.shape().boxes().get(i) : new RowShape.Box(0, false, false);
            add(row, line.cells().get(i), box, 1);
        }
        return row.cells();
    }

    private static void add(WordRow row, Cell cell, RowShape.Box box, int columns) {
        row.add(columns, box.above(), box.left(), cell.parts(), cell.paragraph());
    }
}
