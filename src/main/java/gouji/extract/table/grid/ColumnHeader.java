package gouji.extract.table.grid;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.RowCell;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The header of a table with one label for each column.
 *
 * @param rows its rows
 * @param columns the columns of the form, in its order
 * @param slots for each code of a column the slots it stands over
 * @param groups the same for each cell that stands over several columns, by its words
 * @param usual whether no row of the header has columns in another order than the form
 */
public record ColumnHeader(
        List<GridRow> rows,
        FormRows columns,
        Map<String, Set<Integer>> slots,
        Map<String, Set<Integer>> groups,
        boolean usual) {

    static ColumnHeader of(List<GridRow> rows, FormRows columns, LabelNormalizer labels) {
        Map<String, Set<Integer>> slots = new HashMap<>();
        Map<String, Set<Integer>> groups = new HashMap<>();
        boolean usual = true;
        for (GridRow row : rows) {
            List<Integer> ranks = new ArrayList<>();
            for (int s = 0; s < row.slots().size(); s++) {
                Label label = labels.of(row.slots().get(s));
                int slot = s;
                columns.exact(label).ifPresent(c -> slots.computeIfAbsent(c.code(), k -> new HashSet<>())
                        .add(slot));
                if (columns.isGroup(label)) {
                    groups.computeIfAbsent(label.text(), k -> new HashSet<>()).add(slot);
                }
                ranks.addAll(ranks(columns, labels, row.slots().get(s)));
            }
            usual &= isAscending(ranks);
        }
        usual &= areLinesUsual(rows, columns, labels);
        return new ColumnHeader(List.copyOf(rows), columns, slots, groups, usual);
    }

    /** Whether lines that name one column each come in the order of the form, the sum perhaps before the parts of a group. */
    private static boolean areLinesUsual(List<GridRow> rows, FormRows columns, LabelNormalizer labels) {
        List<Integer> ranks = new ArrayList<>();
        for (GridRow row : rows) {
            if (row.slots().size() == 1) {
                columns.exact(labels.of(row.slots().get(0))).ifPresent(c -> ranks.add(columns.indexOf(c.code())));
            }
        }
        int sum = ranks.indexOf(columns.size() - 1);
        if (sum > 0) {
            ranks.remove(sum);
        }
        return isAscending(ranks);
    }

    /** Whether a row names a column of the form. */
    public static boolean isPart(GridRow row, FormRows columns, LabelNormalizer labels) {
        return row.labels().stream()
                .anyMatch(i -> columns.exact(labels.of(i.text())).isPresent()
                        || i.text().indexOf(' ') >= 0
                                && ranks(columns, labels, i.text()).size() > 1);
    }

    /** The places of the columns a text names: one, or several in a line of text parted by single spaces. */
    static List<Integer> ranks(FormRows columns, LabelNormalizer labels, String text) {
        Optional<Integer> whole = rank(columns, labels.of(text));
        return whole.isPresent() || text.indexOf(' ') < 0
                ? whole.stream().toList()
                : Arrays.stream(text.split(" "))
                        .map(part -> rank(columns, labels.of(part)))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Place of a column in the order of the form; the cell over several stands where the first of them does. */
    private static Optional<Integer> rank(FormRows columns, Label label) {
        for (int i = 0; i < columns.size(); i++) {
            FormRow column = columns.get(i);
            if (column.is(label) || !column.group().isEmpty() && column.group().equals(label.text())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isAscending(List<Integer> ranks) {
        for (int i = 1; i < ranks.size(); i++) {
            if (ranks.get(i) < ranks.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The slots of all columns from left to right, or none when a column is missing, doubled or over another. */
    List<Integer> places() {
        boolean single =
                slots.size() == columns.size() && slots.values().stream().allMatch(s -> s.size() == 1);
        List<Integer> places = single
                ? slots.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return places.size() == columns.size() ? places : List.of();
    }

    /**
     * Whether each cell over several columns, where there is one, stands over all its own, or once at their head as in flat
     * text: where it is too narrow, all behind it are shifted.
     */
    private boolean isIntact() {
        return columns.all().stream().allMatch(c -> c.group().isEmpty() || isOver(c.group()));
    }

    private boolean isOver(String group) {
        if (!groups.containsKey(group)) {
            return true;
        }
        Set<Integer> below = new TreeSet<>();
        columns.all().stream().filter(c -> c.group().equals(group)).forEach(c -> below.addAll(slots.get(c.code())));
        Set<Integer> above = groups.getOrDefault(group, Set.of());
        boolean once = above.size() == 1 && above.contains(below.iterator().next());
        return once || below.equals(above);
    }

    /**
     * The codes of the columns from left to right. An unusual order is believed only where half of the rows stand under
     * it.
     *
     * @param rows slots of the values of each full row
     * @return nothing when the order cannot be told
     */
    Optional<List<String>> order(List<List<Integer>> rows) {
        List<String> form = columns.all().stream().map(FormRow::code).toList();
        List<Integer> places = places();
        if (places.isEmpty()) {
            return usual ? Optional.of(form) : Optional.empty();
        }
        List<String> order = form.stream()
                .sorted(Comparator.comparing(
                        c -> slots.getOrDefault(c, Set.of()).iterator().next()))
                .toList();
        long under = rows.stream().filter(places::equals).count();
        boolean believed = order.equals(form) || isIntact() && under > 0 && under * 2 >= rows.size();
        return believed ? Optional.of(order) : Optional.empty();
    }

    /**
     * Whether values in the order of the form stand under what it names. Where it lacks a column, its names tell whether
     * all behind that are shifted; a value under no words at all may be of no column, unless a part of the header stands in
     * another grid, as above a page break.
     *
     * @param codes the columns of the values
     * @param values one for each
     * @param block index of the block they stand in
     */
    boolean isOver(List<String> codes, List<RowCell> values, int block, LabelNormalizer labels) {
        List<GridRow> own = rows.stream().filter(r -> r.block() == block).toList();
        if (own.isEmpty() || own.size() == rows.size() && slots.keySet().containsAll(codes)) {
            return true;
        }
        Map<String, Set<Integer>> above = of(own, columns, labels).slots;
        boolean whole = own.size() == rows.size();
        long named = codes.stream().filter(above::containsKey).count();
        for (int i = 0; i < codes.size() && named > 0 && named < codes.size(); i++) {
            int slot = values.get(i).column();
            Set<Integer> over = above.get(codes.get(i));
            boolean foreign = above.values().stream().anyMatch(s -> s.contains(slot));
            if (over == null ? foreign || whole && !hasWords(own, slot) : !over.contains(slot)) {
                return false;
            }
        }
        return true;
    }

    /** Whether words stand over a slot in the lowest row of the header. */
    private static boolean hasWords(List<GridRow> own, int slot) {
        List<String> lowest = own.get(own.size() - 1).slots();
        return slot < lowest.size() && !lowest.get(slot).isBlank();
    }
}
