package gouji.extract.table.cell;

import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import gouji.model.Place;
import gouji.read.document.GridCell;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A row parted into its label and what follows it.
 *
 * @param row the row
 * @param column slot of the label, -1 when it has none
 * @param label the label, {@link Label#NONE} when it has none
 * @param after the items after the label
 */
public record LabelledRow(GridRow row, int column, Label label, List<RowCell> after) {
    /** A cell of words among the values is believed only beside a label that is the form's, in a row of few cells. */
    private static final int SHORTEST_TEXT = 1;

    /**
     * The label of a row is the last one before its first value.
     *
     * @param known tells a label of the form
     * @param width how many values a full row has
     * @return null when words stand among the values
     */
    public static @Nullable LabelledRow of(GridRow row, LabelNormalizer labels, Predicate<Label> known, int width) {
        List<RowCell> items = row.items();
        int last = last(items);
        if (last < 0) {
            return new LabelledRow(row, -1, Label.NONE, items);
        }
        if (clear(items, last)) {
            return at(row, last, labels);
        }
        int first = first(items);
        LabelledRow cut = at(row, first, labels);
        boolean textual = known.test(cut.label)
                && cut.written().size() == width
                && width > SHORTEST_TEXT
                && cut.after.stream().filter(RowCell::isLabel).noneMatch(i -> known.test(labels.of(i.text())))
                && !cut.after.get(0).isLabel();
        return textual ? cut : null;
    }

    private static LabelledRow at(GridRow row, int index, LabelNormalizer labels) {
        List<RowCell> items = row.items();
        RowCell label = items.get(index);
        return new LabelledRow(row, label.column(), labels.of(label.text()), items.subList(index + 1, items.size()));
    }

    private static int last(List<RowCell> items) {
        int last = items.size() - 1;
        while (last >= 0 && !items.get(last).isLabel()) {
            last--;
        }
        return last;
    }

    private static int first(List<RowCell> items) {
        int first = 0;
        while (!items.get(first).isLabel()) {
            first++;
        }
        return first;
    }

    /** Whether no value stands before the label, a number of the row in front of it left aside. */
    private static boolean clear(List<RowCell> items, int label) {
        for (int i = 0; i < label; i++) {
            boolean serial = i == 0 && items.get(0).isNumber();
            if (items.get(i).isValue() && !serial) {
                return false;
            }
        }
        return true;
    }

    /** The items after the label that stand in the source. */
    public List<RowCell> written() {
        return after.stream().filter(i -> !i.isUnwritten()).toList();
    }

    public boolean hasValue() {
        return after.stream().anyMatch(RowCell::isValue);
    }

    /** The words of the label as they stand. */
    public String text() {
        return row.items().stream()
                .filter(i -> i.isLabel() && i.column() == column)
                .map(RowCell::text)
                .findFirst()
                .orElse("");
    }

    public boolean isLabelled() {
        return column >= 0;
    }

    public Place place() {
        for (RowCell item : row.items()) {
            GridCell cell = item.cell();
            if (cell != null) {
                return cell.place();
            }
        }
        return row.place();
    }
}
