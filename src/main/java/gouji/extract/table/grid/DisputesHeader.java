package gouji.extract.table.grid;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.cell.RowCell;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of the table of disputes: blocks, and columns in each of them.
 *
 * @param rows its rows
 * @param blocks for each row the blocks it names, by slot; a blank slot belongs to the block on its left
 * @param columns for each row the columns it names, by slot
 * @param form the columns of the form
 * @param width how many cells all blocks have
 * @param ordered whether no row has blocks in another order than the form
 */
public record DisputesHeader(
        List<GridRow> rows,
        List<Map<Integer, String>> blocks,
        List<Map<Integer, String>> columns,
        FormRows form,
        int width,
        boolean ordered) {

    public static DisputesHeader of(List<GridRow> rows, FormRows blocks, FormRows columns, LabelNormalizer labels) {
        List<Map<Integer, String>> named = new ArrayList<>();
        List<Map<Integer, String>> leaves = new ArrayList<>();
        for (GridRow row : rows) {
            Map<Integer, String> block = new LinkedHashMap<>();
            Map<Integer, String> leaf = new LinkedHashMap<>();
            String left = null;
            for (int s = 0; s < row.slots().size(); s++) {
                Label label = labels.of(row.slots().get(s));
                int slot = s;
                left = label.isEmpty()
                        ? left
                        : blocks.exact(label).map(FormRow::code).orElse(null);
                if (left != null) {
                    block.put(slot, left);
                }
                columns.exact(label).ifPresent(c -> leaf.put(slot, c.code()));
            }
            named.add(block);
            leaves.add(leaf);
        }
        boolean ordered = ColumnHeader.of(rows, blocks, labels).usual()
                && rows.stream()
                        .flatMap(r -> r.slots().stream())
                        .map(s -> ColumnHeader.ranks(columns, labels, s))
                        .allMatch(r -> isRound(r, columns.size()));
        return new DisputesHeader(rows, named, leaves, columns, blocks.size() * columns.size(), ordered);
    }

    /** Whether columns named in one line of text are those of the form, from the first on, over and over. */
    private static boolean isRound(List<Integer> ranks, int columns) {
        for (int i = 0; ranks.size() > 1 && i < ranks.size(); i++) {
            if (ranks.get(i) != i % columns) {
                return false;
            }
        }
        return true;
    }

    /** Whether it names a block at all. */
    boolean isStated() {
        return blocks.stream().anyMatch(b -> !b.isEmpty());
    }

    /** The blocks from left to right, each where it begins: where several rows name one, the lowest counts. */
    public Map<Integer, String> order() {
        Map<Integer, String> order = new LinkedHashMap<>();
        int end = rows.stream().mapToInt(r -> r.slots().size()).max().orElse(0);
        String last = null;
        for (int slot = 0; slot < end; slot++) {
            String block = lowest(blocks, slot).orElse(null);
            if (block != null && !block.equals(last)) {
                order.put(slot, block);
            }
            last = block;
        }
        return order;
    }

    /** Whether it gives each cell of the form one slot, each with an item below it, and no value stands elsewhere. */
    boolean isWhole(LabelledRow row) {
        Map<RowCell, String[]> places = places(row);
        Set<List<String>> distinct = new HashSet<>();
        places.values().forEach(p -> distinct.add(List.of(p)));
        boolean below = row.after().stream().allMatch(i -> places.containsKey(i) || !i.isValue());
        boolean written = row.row().showsBlanks() || places.keySet().stream().noneMatch(RowCell::isUnwritten);
        return places.size() == width && distinct.size() == width && below && written;
    }

    Map<RowCell, String[]> places(LabelledRow row) {
        Map<RowCell, String[]> places = new LinkedHashMap<>();
        for (RowCell item : row.after()) {
            Optional<String> block = lowest(blocks, item.column());
            Optional<String> column = lowest(columns, item.column());
            if (block.isPresent() && column.isPresent()) {
                places.put(item, new String[] {block.get(), column.get()});
            }
        }
        return places;
    }

    private static Optional<String> lowest(List<Map<Integer, String>> rows, int slot) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            String code = rows.get(i).get(slot);
            if (code != null) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** Whether no row of it has blocks or columns in another order than the form. */
    boolean isUsual() {
        List<String> order = form.all().stream().map(FormRow::code).toList();
        for (GridRow row : rows) {
            String last = null;
            Map<Integer, String> leaf = columns.get(rows.indexOf(row));
            for (RowCell item : row.labels()) {
                String code = leaf.get(item.column());
                boolean several = leaf.size() > 1;
                int next = code == null || last == null && !several ? -1 : (order.indexOf(last) + 1) % order.size();
                if (next >= 0 && next != order.indexOf(code)) {
                    return false;
                }
                last = code;
            }
        }
        return ordered;
    }

    /** Whether it names nearly all columns of all blocks, and not all. */
    boolean lacksOne() {
        long named = columns.stream().mapToLong(Map::size).sum();
        return named > width - form.size() && named < width;
    }

    /** The columns its lowest row names once each, from left to right, when they are all those of the form; else none. */
    List<String> leaves() {
        return columns.stream()
                .map(l -> List.copyOf(l.values()))
                .filter(l -> l.size() == form.size() && new HashSet<>(l).size() == l.size())
                .reduce((a, b) -> b)
                .orElse(List.of());
    }
}
