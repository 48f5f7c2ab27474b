package gouji.extract.table.grid;

import gouji.extract.table.cell.CellMaker;
import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.cell.RowCell;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.label.NamedColumns;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.TableReading;
import gouji.model.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the table of applications from the grids of a document. */
public final class ApplicationsGrid {
    private static final int LONGEST_LABEL = 80;
    /** So many rows of text above the first the names of the columns may stand. */
    private static final int REACH = 12;

    private final FormRows form;
    private final FormRows columns;
    private final CellMaker maker;
    private final LabelNormalizer labels;

    public ApplicationsGrid(FormRows form, FormRows columns, CellMaker maker, LabelNormalizer labels) {
        this.form = form;
        this.columns = columns;
        this.maker = maker;
        this.labels = labels;
    }

    /** Reads the fullest copy of the table. */
    public TableReading read(List<GridRow> rows, Blanks blanks) {
        List<LabelledRow> labelled = new ArrayList<>();
        for (GridRow row : rows) {
            LabelledRow parted = LabelledRow.of(row, labels, form::knows, columns.size());
            if (parted != null) {
                labelled.add(parted);
            }
        }
        Headers headers = new Headers(labelled, columns, labels);
        List<LabelledRow> whole = new WrappedLabels(form, labels).whole(RowNumbers.removed(labelled));
        TableReading fullest = TableReading.none(maker.table());
        for (List<LabelledRow> copy : copies(candidates(whole, blanks))) {
            boolean usual = copy.isEmpty()
                    || !blanks.isFlat(copy.get(0).row())
                    || isUsual(rows, copy.get(0).row());
            fullest = fullest.or(read(copy, usual ? headers : null, blanks));
        }
        return fullest;
    }

    /** Whether lines of text above the first row, in which names do not stand over values, name the columns in order. */
    private boolean isUsual(List<GridRow> rows, GridRow first) {
        int end = rows.indexOf(first);
        StringBuilder words = new StringBuilder();
        rows.subList(Math.max(0, end - REACH), end).stream()
                .flatMap(r -> r.labels().stream())
                .forEach(i -> words.append(labels.chinese(i.text())));
        return NamedColumns.areUsual(columns.all(), words.toString(), true);
    }

    private List<LabelledRow> candidates(List<LabelledRow> rows, Blanks blanks) {
        List<LabelledRow> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LabelledRow row = rows.get(i);
            boolean values = row.written().size() > 0;
            boolean trimmed = !values && !blanks.after(row).isEmpty() && !stray(rows, i - 1) && !stray(rows, i + 1);
            boolean own = row.isLabelled()
                    ? (values || trimmed) && row.label().text().length() <= LONGEST_LABEL
                    : isFull(row, blanks);
            if (own && !form.isGroup(row.label()) && !isHeader(row)) {
                candidates.add(row);
            }
        }
        return candidates;
    }

    private boolean isHeader(LabelledRow row) {
        return row.row().labels().stream()
                        .map(i -> columns.exact(labels.of(i.text())).map(FormRow::code))
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether a row has values and no label: they may belong to the label on the line before or after. */
    private static boolean stray(List<LabelledRow> rows, int index) {
        return index >= 0
                && index < rows.size()
                && !rows.get(index).isLabelled()
                && rows.get(index).hasValue();
    }

    private boolean isFull(LabelledRow row, Blanks blanks) {
        List<RowCell> after = blanks.after(row);
        return after.size() == columns.size() && after.stream().allMatch(RowCell::isValue);
    }

    /** Cuts at each repetition of the first row of the form. */
    private List<List<LabelledRow>> copies(List<LabelledRow> rows) {
        List<List<LabelledRow>> copies = new ArrayList<>();
        copies.add(new ArrayList<>());
        for (LabelledRow row : rows) {
            if (form.fits(row.label())[0] > 0) {
                copies.add(new ArrayList<>());
            }
            copies.get(copies.size() - 1).add(row);
        }
        return copies;
    }

    private TableReading read(List<LabelledRow> rows, @Nullable Headers headers, Blanks blanks) {
        boolean[] full = new boolean[rows.size()];
        for (int i = 0; i < full.length; i++) {
            full[i] = isFull(rows.get(i), blanks);
        }
        Alignment alignment =
                new Alignment(form, rows.stream().map(r -> form.fits(r.label())).toList());
        int[] match = alignment.match();
        alignment.fill(match, rows, full);
        List<LabelledRow> matched = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                matched.add(rows.get(i));
            }
        }
        ValueWindows windows = new ValueWindows(matched, columns.size(), blanks);
        List<RowReading> readings = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                readings.add(read(
                        form.get(match[i]).code(),
                        rows.get(i),
                        headers == null ? null : headers.above(rows.get(i)),
                        windows,
                        blanks));
            }
        }
        return TableReading.of(maker.table(), readings);
    }

    /** @param header what stands above, or null when that shows that the order of the columns cannot be told */
    private RowReading read(
            String code, LabelledRow row, @Nullable ColumnHeader header, ValueWindows windows, Blanks blanks) {
        List<Cell> cells = header == null ? List.of() : cells(code, row, header, windows, blanks);
        GridRow grid = row.row();
        return new RowReading(code, cells, grid.raw(), grid.block(), grid.index(), row.place());
    }

    private List<Cell> cells(String code, LabelledRow row, ColumnHeader header, ValueWindows windows, Blanks blanks) {
        int block = row.row().block();
        Optional<List<RowCell>> values = windows.values(row, header);
        Optional<List<String>> order = header.order(windows.full(block));
        List<Cell> cells = new ArrayList<>();
        if (values.isPresent()
                && order.isPresent()
                && (blanks.isFlat(row.row()) || header.isOver(order.get(), values.get(), block, labels))) {
            for (int i = 0; i < columns.size(); i++) {
                cells.add(maker.cell(code, order.get().get(i), values.get().get(i), row));
            }
        }
        return cells;
    }
}
