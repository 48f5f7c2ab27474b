package gouji.extract.table.grid;

import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.cell.RowCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the values of a row that has more cells after its label than the table has columns, blanks of spans among them. */
final class ValueWindows {
    private final int width;
    private final Blanks blanks;
    private final int rows;
    private final List<LabelledRow> wider = new ArrayList<>();
    private final Map<List<Integer>, TreeSet<Integer>> occupied = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> full = new HashMap<>();

    /** @param rows the rows of the table that are rows of the form */
    ValueWindows(List<LabelledRow> rows, int width, Blanks blanks) {
        this.width = width;
        this.rows = rows.size();
        this.blanks = blanks;
        for (LabelledRow row : rows) {
            List<RowCell> after = blanks.after(row);
            if (after.size() == width) {
                full.computeIfAbsent(row.row().block(), b -> new ArrayList<>()).add(slots(after));
            } else if (after.size() > width) {
                wider.add(row);
                TreeSet<Integer> slots = occupied.computeIfAbsent(key(row), k -> new TreeSet<>());
                after.stream().filter(i -> !i.isBlank() && !i.isUnwritten()).forEach(i -> slots.add(i.column()));
            }
        }
    }

    /** Slots of the values of every row that has just as many as there are columns. */
    List<List<Integer>> full(int block) {
        return full.getOrDefault(block, List.of());
    }

    /** The values of a row, one for each column, or none. */
    Optional<List<RowCell>> values(LabelledRow row, ColumnHeader header) {
        List<RowCell> after = blanks.after(row);
        TreeSet<Integer> slots = occupied.getOrDefault(key(row), new TreeSet<>());
        if (after.size() == width) {
            boolean like = slots.isEmpty()
                    || isWhole(slots) && slots.first() == after.get(0).column();
            return like && !isCut(row) ? Optional.of(after) : Optional.empty();
        }
        if (after.size() < width || slots.isEmpty()) {
            return Optional.empty();
        }
        if (isWhole(slots)) {
            return within(after, slots.first());
        }
        List<Integer> places = header.places();
        boolean sure = places.equals(usualSlots(row.row().block())) && places.containsAll(slots);
        return sure ? within(after, places.get(0)) : Optional.empty();
    }

    private Optional<List<RowCell>> within(List<RowCell> after, int first) {
        List<RowCell> values = after.stream()
                .filter(i -> i.column() >= first && i.column() < first + width)
                .toList();
        return values.size() == width ? Optional.of(values) : Optional.empty();
    }

    /** The slots most full rows of a grid have, when those lie side by side. */
    private List<Integer> usualSlots(int block) {
        List<List<Integer>> all = full(block);
        Map<List<Integer>, Long> counts =
                all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(e -> e.getValue() * 2 > all.size())
                .map(Map.Entry::getKey)
                .filter(s -> s.get(width - 1) - s.get(0) + 1 == width)
                .findFirst()
                .orElse(List.of(-1));
    }

    /** Whether most rows have more cells, and nothing shows that this one did not lose any of its own. */
    private boolean isCut(LabelledRow row) {
        boolean compared =
                wider.stream().anyMatch(r -> r.row().block() == row.row().block());
        boolean padded = blanks.text() && compared && !row.row().isShort();
        return wider.size() * 2 > rows && !padded;
    }

    private boolean isWhole(SortedSet<Integer> slots) {
        return slots.last() - slots.first() + 1 == width;
    }

    /** Rows whose labels begin and end in the same slots have their values in the same slots. */
    private static List<Integer> key(LabelledRow row) {
        int end = row.after().isEmpty() ? -1 : row.after().get(0).column();
        return List.of(row.row().block(), row.column(), end);
    }

    private static List<Integer> slots(List<RowCell> items) {
        return items.stream().map(RowCell::column).toList();
    }
}
