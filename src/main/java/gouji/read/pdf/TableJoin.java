package gouji.read.pdf;

import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a table together that stand on pages one after the other. */
final class TableJoin {
    /** Sides nearer than this are those of the same column. */
    private static final double SAME = 4;

    private final FormWords words;

    TableJoin(FormWords words) {
        this.words = words;
    }

    /** Both parts as one table, or null when their columns do not fit. */
    @Nullable
    PageTable join(PageTable above, PageTable under) {
        PageTable below = completed(above, under);
        double shift = above.sides().get(0) - below.sides().get(0);
        double width = end(above.sides()) - above.sides().get(0);
        if (Math.abs(end(below.sides()) + shift - end(above.sides())) > SAME || width <= 0) {
            return null;
        }
        PageTable moved = below.moved(shift);
        List<Double> sides = sides(above, moved);
        return rows(above.over(sides), moved.over(sides));
    }

    /**
     * The second part with the columns it lacks at its left, whose cells go on from the page above and are not drawn again.
     */
    private static PageTable completed(PageTable above, PageTable below) {
        List<Double> all = above.sides();
        List<Double> own = below.sides();
        int lacking = 0;
        while (lacking < all.size() && all.get(lacking) < own.get(0) - SAME) {
            lacking++;
        }
        boolean fits = lacking > 0
                && lacking + 1 < all.size()
                && Math.abs(all.get(lacking) - own.get(0)) < SAME
                && Math.abs(end(all) - end(own)) < SAME;
        return fits ? below.after(all.subList(0, lacking), last(above.rows())) : below;
    }

    private static double end(List<Double> sides) {
        return sides.get(sides.size() - 1);
    }

    private static List<Double> sides(PageTable above, PageTable below) {
        TreeSet<Double> all = new TreeSet<>(above.sides());
        for (double side : below.sides()) {
            Double floor = all.floor(side);
            Double ceiling = all.ceiling(side);
            boolean known = floor != null && side - floor < SAME || ceiling != null && ceiling - side < SAME;
            if (!known) {
                all.add(side);
            }
        }
        return List.copyOf(all);
    }

    private PageTable rows(PageTable above, PageTable below) {
        List<List<TableCell>> rows = new ArrayList<>(above.rows());
        List<List<TableCell>> more = new ArrayList<>(below.rows());
        boolean open = above.openBottom() && below.openTop();
        if (open && isBlank(rows.get(rows.size() - 1)) && rows.size() > 1) {
            rows.remove(rows.size() - 1);
        } else if (open && isBlank(more.get(0)) && more.size() > 1) {
            more.remove(0);
        }
        int repeated = repeated(rows, more);
        more.subList(0, repeated).clear();
        if (!more.isEmpty() && repeated == 0) {
            if (isOneRow(last(rows), more.get(0), open)) {
                halve(rows, more);
            } else if (label(more.get(0), last(rows)).isEmpty() && !isBlank(more.get(0))) {
                tear(rows, last(rows));
                tear(more, more.get(0));
            }
        }
        rows.addAll(more);
        return above.with(rows, below.openBottom());
    }

    private static List<TableCell> last(List<List<TableCell>> rows) {
        return rows.get(rows.size() - 1);
    }

    private static boolean isBlank(List<TableCell> row) {
        return row.stream().allMatch(TableCell::isBlank);
    }

    /** How many rows at the top of the second part only repeat the header of the first. */
    private static int repeated(List<List<TableCell>> rows, List<List<TableCell>> more) {
        int count = 0;
        while (count < Math.min(rows.size(), more.size())
                && texts(rows.get(count)).equals(texts(more.get(count)))
                && texts(more.get(count)).stream().noneMatch(t -> t.matches("[0-9.]+"))
                && !isBlank(more.get(count))) {
            count++;
        }
        return count;
    }

    private static List<String> texts(List<TableCell> row) {
        return row.stream().map(TableCell::text).toList();
    }

    /** Whether the page break fell into a row. */
    private boolean isOneRow(List<TableCell> upper, List<TableCell> lower, boolean open) {
        String above = label(upper, lower);
        String below = label(lower, upper);
        if (!above.isEmpty() && !below.isEmpty()) {
            boolean parts = !words.isRow(above) && !words.isRow(below);
            return words.isRow(above + below) && (parts || areApart(upper, lower, TableJoin::isWords));
        }
        return open && areApart(upper, lower, cell -> false) && !isBlank(upper) && !isBlank(lower);
    }

    /** Whether in no column but those left aside both rows have something. */
    private static boolean areApart(List<TableCell> upper, List<TableCell> lower, Predicate<TableCell> aside) {
        for (int c = 0; c < upper.size(); c++) {
            boolean one = upper.get(c).isBlank() || lower.get(c).isBlank() || upper.get(c) == lower.get(c);
            if (!one && !(aside.test(upper.get(c)) && aside.test(lower.get(c)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(TableCell cell) {
        return cell.text().codePoints().anyMatch(Character::isIdeographic);
    }

    /** The words of the last cell of a row that is no number, those that go on in the other row left aside. */
    private static String label(List<TableCell> row, List<TableCell> other) {
        String label = "";
        for (int c = 0; c < row.size(); c++) {
            TableCell cell = row.get(c);
            label = cell != other.get(c) && isWords(cell) ? cell.text() : label;
        }
        return label;
    }

    /** Joins the halves of the row the page break fell into, cell by cell. */
    private static void halve(List<List<TableCell>> rows, List<List<TableCell>> more) {
        Set<TableCell> whole = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int c = 0; c < more.get(0).size(); c++) {
            TableCell first = last(rows).get(c);
            TableCell second = more.get(0).get(c);
            if (first != second && !whole.contains(second)) {
                TableCell joined = first.with(second);
                replace(rows, first, joined);
                replace(more, second, joined);
                whole.add(joined);
            }
        }
        more.remove(0);
    }

    /** Values without a label at the top of a page may be those of the row above, and what that lacks nobody can tell. */
    private static void tear(List<List<TableCell>> rows, List<TableCell> row) {
        for (TableCell cell : List.copyOf(row)) {
            if (!isWords(cell)) {
                replace(rows, cell, cell.torn());
            }
        }
    }

    private static void replace(List<List<TableCell>> rows, TableCell old, TableCell replacement) {
        rows.replaceAll(row -> row.stream().map(c -> c == old ? replacement : c).toList());
    }
}
