package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lines that hang together, as the cells they part. Where the outer lines of a table are missing, at a page end or at its
 * sides, the ends of the others stand for them.
 */
final class Lattice {
    /** Lines nearer than this to the end of the table are its outer lines. */
    private static final double OUTER = 5;
    /** Share of a side that must be drawn to part two cells. */
    private static final double DRAWN = 0.6;

    /** A cell that ends so near the edge of the page goes on beyond it. */
    private static final double EDGE = 1;

    private static final double SLIVER_COLUMN = 9;
    private static final double SLIVER_ROW = 5;
    /** How far a word may reach over the side of its cell, as a share of its size. */
    private static final double OVERLAP = 0.35;

    /** So many things side by side are more than one cell. */
    private static final int SEVERAL = 3;

    private final PageView view;
    private final boolean edges;
    private final double[] xs;
    private final double[] ys;
    private final boolean openTop;
    private final boolean openBottom;
    private final LineGroups cells;
    private final Map<Integer, List<GlyphRun>> runs = new HashMap<>();
    private final Map<Integer, Boolean> cut = new HashMap<>();

    Lattice(PageView view, List<RuledLine> rules, Limits limits) {
        this.view = view;
        this.edges = rules.stream().allMatch(RuledLine::edge);
        List<RuledLine> level = rules.stream().filter(RuledLine::level).toList();
        List<RuledLine> upright = rules.stream().filter(r -> !r.level()).toList();
        TreeSet<Double> columns =
                new TreeSet<>(upright.stream().map(RuledLine::at).toList());
        TreeSet<Double> rows = new TreeSet<>(level.stream().map(RuledLine::at).toList());
        addOuter(columns, level);
        double top = rows.isEmpty() ? Double.MAX_VALUE : rows.first();
        double bottom = rows.isEmpty() ? 0 : rows.last();
        addOuter(rows, upright);
        openTop = rows.first() < top;
        openBottom = rows.last() > bottom;
        xs = columns.stream().mapToDouble(x -> x).toArray();
        ys = rows.stream().mapToDouble(y -> y).toArray();
        if ((long) xs.length * ys.length > limits.cells()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.cells", limits.cells());
        }
        cells = new LineGroups(Math.max(1, rows() * columns()));
        join(level, upright);
    }

    private static void addOuter(SortedSet<Double> places, List<RuledLine> across) {
        double first = across.stream().mapToDouble(RuledLine::from).min().orElse(Double.MAX_VALUE);
        double last = across.stream().mapToDouble(RuledLine::to).max().orElse(-Double.MAX_VALUE);
        if (places.isEmpty() || first < places.first() - OUTER) {
            places.add(first);
        }
        if (last > places.last() + OUTER) {
            places.add(last);
        }
    }

    /** Whether it is made of the edges of coloured areas alone. */
    boolean isEdged() {
        return edges;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    private void join(List<RuledLine> level, List<RuledLine> upright) {
        double[][] sides = new double[rows()][xs.length];
        for (RuledLine rule : upright) {
            int x = Arrays.binarySearch(xs, rule.at());
            for (int r = 0; r < rows(); r++) {
                sides[r][x] += common(rule, ys[r], ys[r + 1]);
            }
        }
        double[][] tops = new double[ys.length][columns()];
        for (RuledLine rule : level) {
            int y = Arrays.binarySearch(ys, rule.at());
            for (int c = 0; c < columns(); c++) {
                tops[y][c] += common(rule, xs[c], xs[c + 1]);
            }
        }
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (c > 0 && sides[r][c] < DRAWN) {
                    cells.join(slot(r, c - 1), slot(r, c));
                }
                if (r > 0 && tops[r][c] < DRAWN) {
                    cells.join(slot(r - 1, c), slot(r, c));
                }
            }
        }
    }

    /** Share of a stretch that a line covers. */
    private static double common(RuledLine rule, double from, double to) {
        return Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from)) / (to - from);
    }

    private int slot(int row, int column) {
        return row * columns() + column;
    }

    /** Puts a run into its cell. */
    void add(GlyphRun run) {
        int row = index(ys, run.middle());
        for (double x : xs) {
            List<GlyphRun> parts = run.left() < x && run.right() > x ? run.cut(x) : List.of(run);
            if (parts.size() > 1) {
                parts.forEach(this::add);
                return;
            }
        }
        int cell = cells.of(slot(row, index(xs, (run.left() + run.right()) / 2)));
        runs.computeIfAbsent(cell, c -> new ArrayList<>()).add(run);
        double slack = OVERLAP * run.size();
        boolean left = cells.of(slot(row, index(xs, run.left() + slack))) != cell;
        boolean right = cells.of(slot(row, index(xs, run.right() - slack))) != cell;
        if (run.hasDigit() && run.glyphs().size() > 1 && (left || right)) {
            cut.put(cell, true);
        }
    }

    private static int index(double[] places, double at) {
        int index = Arrays.binarySearch(places, at);
        int below = index >= 0 ? index : -index - 2;
        return Math.max(0, Math.min(places.length - 2, below));
    }

    /** The table, without the slivers between double lines. */
    PageTable table() {
        boolean[] wide = new boolean[columns()];
        boolean[] high = new boolean[rows()];
        runs.forEach((cell, in) -> in.forEach(r -> {
            int column = index(xs, (r.left() + r.right()) / 2);
            int row = index(ys, r.middle());
            wide[column] |= !isIn(cell, row, column - 1) && !isIn(cell, row, column + 1);
            high[row] |= !isIn(cell, row - 1, column) && !isIn(cell, row + 1, column);
        }));
        for (int c = 0; c < wide.length; c++) {
            wide[c] |= xs[c + 1] - xs[c] >= SLIVER_COLUMN;
        }
        for (int r = 0; r < high.length; r++) {
            high[r] |= ys[r + 1] - ys[r] >= SLIVER_ROW;
        }
        return table(wide, high);
    }

    private boolean isIn(int cell, int row, int column) {
        return row >= 0 && row < rows() && column >= 0 && column < columns() && cells.of(slot(row, column)) == cell;
    }

    /** Whether its lines do not part every row and column: a cell holds several things side by side, or a whole column. */
    boolean isCoarse() {
        long columns = 0;
        for (List<GlyphRun> in : runs.values()) {
            List<TextLine> lines = TextLine.of(in);
            boolean beside = lines.stream().anyMatch(l -> edges ? l.parts() >= SEVERAL : l.values() >= SEVERAL);
            if (beside) {
                return true;
            }
            columns += lines.size() >= SEVERAL && lines.stream().allMatch(l -> WordGroup.isValue(l.text())) ? 1 : 0;
        }
        return columns >= SEVERAL;
    }

    private PageTable table(boolean[] wide, boolean[] high) {
        Map<Integer, TableCell> made = cells();
        List<List<TableCell>> rows = new ArrayList<>();
        for (int r = 0; r < high.length; r++) {
            List<TableCell> row = new ArrayList<>();
            for (int c = 0; c < wide.length; c++) {
                if (wide[c] && high[r]) {
                    row.add(made.get(cells.of(slot(r, c))));
                }
            }
            if (high[r]) {
                rows.add(row);
            }
        }
        List<Double> sides = new ArrayList<>();
        double last = xs[0];
        for (int c = 0; c < wide.length; c++) {
            if (wide[c]) {
                sides.add(sides.isEmpty() ? xs[c] : (last + xs[c]) / 2);
                last = xs[c + 1];
            }
        }
        sides.add(last);
        return new PageTable(view, box(), sides, rows, openTop, openBottom);
    }

    private Map<Integer, TableCell> cells() {
        Map<Integer, Box> boxes = new HashMap<>();
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                boxes.merge(cells.of(slot(r, c)), new Box(xs[c], ys[r], xs[c + 1], ys[r + 1]), Box::with);
            }
        }
        Map<Integer, TableCell> made = new HashMap<>();
        boxes.forEach((cell, box) -> {
            List<GlyphRun> in = runs.getOrDefault(cell, List.of());
            boolean lost = cut.getOrDefault(cell, false) || isCutOff(box, in);
            made.put(cell, new TableCell(view, box, TextLine.of(in), lost));
        });
        return made;
    }

    /** Whether a cell runs up to the edge of the page, and what stands in it may go on beyond. */
    private boolean isCutOff(Box box, List<GlyphRun> in) {
        boolean left = box.left() < EDGE;
        boolean right = box.right() > view.width() - EDGE;
        return (left || right)
                && (in.isEmpty()
                        || left && in.stream().anyMatch(r -> r.left() < r.size())
                        || right && in.stream().anyMatch(r -> r.right() > view.width() - r.size()));
    }
}
