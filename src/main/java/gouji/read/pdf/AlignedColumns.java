package gouji.read.pdf;

import gouji.read.document.FormWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of values of a table without lines, told by what stands above each other.
 *
 * @param boxes for each column the box around its values and its name, from left to right
 * @param names for each column the pieces of its name, from above
 * @param blocks what stands over several columns each, all over as many, from left to right
 */
record AlignedColumns(List<Box> boxes, List<List<WordGroup>> names, List<WordGroup> blocks) {
    /** Overlap, as a share of the narrower, by which two things stand in one column. */
    private static final double OVER = 0.2;
    /** A name belongs to values beside it when nothing else is nearly as near. */
    private static final double NEAR = 0.5;

    /** The columns, or null when they cannot be told. */
    static @Nullable AlignedColumns of(List<WordGroup> header, List<WordGroup> body, FormWords words) {
        List<Named> columns = new ArrayList<>();
        stacks(body.stream().filter(WordGroup::isValue).toList()).forEach(v -> columns.add(new Named(v, List.of())));
        for (int i = header.size() - 1; i >= 0; i--) {
            WordGroup piece = header.get(i);
            List<Integer> under = under(columns.stream().map(Named::box).toList(), piece.box());
            if (under.isEmpty()) {
                columns.add(new Named(List.of(), List.of(piece)));
            } else if (under.size() == 1) {
                int at = under.get(0);
                columns.set(at, columns.get(at).below(piece));
            }
        }
        List<Named> told = columns.stream()
                .map(c -> c.named(words))
                .filter(c -> !c.values.isEmpty() || !c.name.isEmpty())
                .sorted(Comparator.comparingDouble(n -> n.box().left()))
                .toList();
        told = paired(told);
        if (told.isEmpty() || !isApart(told) || isAside(told)) {
            return null;
        }
        List<WordGroup> blocks = header.stream()
                .filter(p -> words.isBlock(p.text()))
                .sorted(Comparator.comparingDouble(p -> p.box().left()))
                .toList();
        List<Box> boxes = told.stream().map(Named::box).toList();
        List<List<WordGroup>> names = told.stream().map(Named::name).toList();
        return new AlignedColumns(boxes, names, isOver(blocks, boxes, names) ? blocks : List.of());
    }

    /** Whether blocks stand over as many columns each, of the same names. */
    private static boolean isOver(List<WordGroup> blocks, List<Box> boxes, List<List<WordGroup>> names) {
        if (blocks.size() < 2 || boxes.size() % blocks.size() != 0) {
            return false;
        }
        int each = boxes.size() / blocks.size();
        for (int i = 0; i < boxes.size(); i++) {
            Box over = blocks.get(i / each).box();
            double middle = (over.left() + over.right()) / 2;
            boolean under = i % each == 0 && boxes.get(i).left() < middle
                    || i % each == each - 1 && boxes.get(i).right() > middle
                    || i % each > 0 && i % each < each - 1;
            if (!under || !text(names.get(i)).equals(text(names.get(i % each)))) {
                return false;
            }
        }
        return true;
    }

    /** A column: its values, and what stands over them, from above. */
    private record Named(List<WordGroup> values, List<WordGroup> name) {
        Box box() {
            List<WordGroup> all = new ArrayList<>(values);
            all.addAll(name);
            return around(all);
        }

        Named below(WordGroup piece) {
            List<WordGroup> all = new ArrayList<>(List.of(piece));
            all.addAll(name);
            return new Named(values, all);
        }

        /** The same without what stands above its name; without a name when it has none of the form. */
        Named named(FormWords words) {
            for (int from = 0; from < name.size(); from++) {
                List<WordGroup> lower = name.subList(from, name.size());
                if (words.isColumn(text(lower))) {
                    return new Named(values, lower);
                }
            }
            return new Named(values, List.of());
        }
    }

    /** Whether no column reaches into the next; the name of a column may be wider than it is. */
    private static boolean isApart(List<Named> columns) {
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).box().shares(columns.get(i - 1).box()) > OVER) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name stands over nothing and values stand under no name: they may belong together. */
    private static boolean isAside(List<Named> columns) {
        return columns.stream().anyMatch(c -> c.values.isEmpty())
                && columns.stream().anyMatch(c -> c.name.isEmpty());
    }

    /** Puts names to the values beside and not right below them, as of numbers that end where a column does. */
    private static List<Named> paired(List<Named> columns) {
        List<Named> paired = new ArrayList<>(columns);
        for (int i = 0; i + 1 < paired.size(); i++) {
            Named one = paired.get(i);
            Named other = paired.get(i + 1);
            boolean halves =
                    one.name.isEmpty() && other.values.isEmpty() || one.values.isEmpty() && other.name.isEmpty();
            double gap = gap(one, other);
            boolean nearest = (i == 0 || gap < NEAR * gap(paired.get(i - 1), one))
                    && (i + 2 == paired.size() || gap < NEAR * gap(other, paired.get(i + 2)));
            if (halves && nearest) {
                paired.set(
                        i,
                        new Named(
                                one.values.isEmpty() ? other.values : one.values,
                                one.name.isEmpty() ? other.name : one.name));
                paired.remove(i + 1);
            }
        }
        return paired;
    }

    private static double gap(Named left, Named right) {
        return Math.max(0, right.box().left() - left.box().right());
    }

    private static Box around(List<WordGroup> pieces) {
        return Box.around(pieces.stream().map(WordGroup::box).toList());
    }

    private static String text(List<WordGroup> stack) {
        StringBuilder text = new StringBuilder();
        stack.forEach(p -> text.append(p.text()));
        return text.toString();
    }

    /** Pieces above each other, stack by stack. */
    private static List<List<WordGroup>> stacks(List<WordGroup> pieces) {
        LineGroups groups = new LineGroups(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (pieces.get(i).box().shares(pieces.get(j).box()) > OVER) {
                    groups.join(i, j);
                }
            }
        }
        return groups.of(pieces);
    }

    private static List<Integer> under(List<Box> boxes, Box box) {
        List<Integer> under = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).shares(box) > OVER) {
                under.add(i);
            }
        }
        return under;
    }

    /** The one column a piece stands in, or -1. */
    int column(WordGroup piece) {
        List<Integer> under = under(boxes, piece.box());
        return under.size() == 1 ? under.get(0) : -1;
    }

    /** Where the first column begins; labels stand before it. */
    double left() {
        return boxes.get(0).left();
    }

    PageTable table(List<AlignedRow> rows) {
        List<List<TableCell>> cells = new ArrayList<>();
        PageView view = rows.get(0).view();
        if (!blocks.isEmpty()) {
            List<TableCell> over =
                    new ArrayList<>(List.of(cell(view, rows.get(0).box(), List.of())));
            for (WordGroup block : blocks) {
                TableCell cell = cell(view, block.box(), List.of(block));
                over.addAll(Collections.nCopies(boxes.size() / blocks.size(), cell));
            }
            cells.add(over);
        }
        if (names.stream().anyMatch(n -> !n.isEmpty())) {
            List<TableCell> head =
                    new ArrayList<>(List.of(cell(view, rows.get(0).box(), List.of())));
            names.forEach(n -> head.add(cell(view, n.isEmpty() ? boxes.get(0) : around(n), n)));
            cells.add(head);
        }
        rows.forEach(r -> cells.add(cells(r)));
        List<Double> sides = new ArrayList<>();
        for (int i = 0; i <= boxes.size() + 1; i++) {
            sides.add((double) i);
        }
        Box box = rows.get(0).box();
        return new PageTable(view, box, sides, cells, false, false);
    }

    private List<TableCell> cells(AlignedRow row) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(cell(row.view(), row.box(), row.label()));
        for (int c = 0; c < boxes.size(); c++) {
            int column = c;
            List<WordGroup> in =
                    row.values().stream().filter(v -> column(v) == column).toList();
            Box slot = new Box(
                    boxes.get(c).left(),
                    row.box().top(),
                    boxes.get(c).right(),
                    row.box().bottom());
            cells.add(cell(row.view(), in.isEmpty() ? slot : around(in), in));
        }
        return cells;
    }

    private static TableCell cell(PageView view, Box box, List<WordGroup> pieces) {
        return new TableCell(view, box, pieces.stream().map(WordGroup::line).toList(), false);
    }
}
