package gouji.extract.table;

import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.cell.RowCell;
import gouji.extract.table.grid.DisputesGrid;
import gouji.extract.table.grid.DisputesHeader;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.TableReading;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.PrintedLabel;
import gouji.read.document.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets the labels of a table as they are printed beside those of the form. */
final class PrintedLabels {
    private static final String FEES = "fees";
    private static final String AMOUNT = "amount";
    /** How many rows above the fees their header may stand. */
    private static final int REACH = 2;

    private final TableReader reader;
    private final LabelNormalizer labels;

    PrintedLabels(TableReader reader) {
        this.reader = reader;
        this.labels = reader.labels();
    }

    /** The labels between the first and the last row of a table that were read; none outside a grid. */
    List<PrintedLabel> of(TableReading reading, FormTable form) {
        List<PrintedLabel> printed = new ArrayList<>();
        FormRows rows = FormRows.rows(form, labels);
        List<GridRow> within = within(reading);
        for (int i = 0; i < within.size(); i++) {
            LabelledRow row = LabelledRow.of(
                    within.get(i), labels, rows::knows, form.columns().size());
            if (row == null || !row.isLabelled() || !row.hasValue() || isTorn(within, i)) {
                continue;
            }
            int order = printed.size() + 1;
            code(reading, row, rows)
                    .flatMap(form::row)
                    .ifPresent(line -> printed.add(label(form, line, null, row.text(), order, row.row())));
        }
        if (printed.isEmpty() && form.code().equals(TableReader.DISPUTES)) {
            within.forEach(row -> blocks(row, form, rows, printed));
        }
        header(within, form, rows).ifPresent(printed::add);
        return List.copyOf(printed);
    }

    /** Adds the blocks that the header over a row of table four names, as it has them instead of rows. */
    private void blocks(GridRow row, FormTable form, FormRows rows, List<PrintedLabel> printed) {
        List<GridRow> over = DisputesGrid.header(reader.rows(), reader.rows().indexOf(row));
        DisputesHeader.of(over, rows, reader.columns(form.code()), labels).order().values().stream()
                .flatMap(block -> form.row(block).stream())
                .forEach(line -> printed.add(label(form, line, null, line.label(), printed.size() + 1, row)));
    }

    private List<GridRow> within(TableReading reading) {
        return reader.rows().stream()
                .filter(r -> reader.document().blocks().get(r.block()) instanceof Grid)
                .filter(r -> reading.rows().stream().anyMatch(o -> o.block() == r.block() && o.index() <= r.index()))
                .filter(r -> reading.rows().stream().anyMatch(o -> o.block() == r.block() && o.index() >= r.index()))
                .toList();
    }

    /** The row above has nothing but words: the label may begin there. */
    private static boolean isTorn(List<GridRow> rows, int index) {
        return index > 0
                && rows.get(index - 1).items().size() == 1
                && rows.get(index - 1).hasLabel();
    }

    /** The row of the form it was read as; one left unread only by exact words that stand in one place of the form. */
    private Optional<String> code(TableReading reading, LabelledRow row, FormRows rows) {
        Optional<String> read = reading.rows().stream()
                .filter(r ->
                        r.block() == row.row().block() && r.index() == row.row().index())
                .map(RowReading::row)
                .findFirst();
        return read.isPresent() || row.label().isShort()
                ? read
                : rows.exact(row.label()).map(FormRow::code);
    }

    private PrintedLabel label(
            FormTable form, FormLine line, @Nullable FormLine column, String text, int order, GridRow row) {
        String official = labels.of((column == null ? line : column).label()).text();
        return new PrintedLabel(
                form.code(),
                line.code(),
                column == null ? null : column.code(),
                text,
                labels.of(text).text(),
                official,
                form.rows().indexOf(line) + 1,
                order,
                row.place());
    }

    /** The words over the amount of the fees, which name its unit. */
    private Optional<PrintedLabel> header(List<GridRow> rows, FormTable form, FormRows known) {
        Optional<FormLine> column = form.column(AMOUNT);
        for (int i = 0; i < rows.size() && column.isPresent(); i++) {
            GridRow row = rows.get(i);
            boolean fees = row.labels().stream().anyMatch(l -> known.exact(labels.of(l.text()))
                    .filter(r -> r.code().equals(FEES))
                    .isPresent());
            if (fees && form.row(FEES).orElseThrow().columns().contains(AMOUNT)) {
                return above(rows, i, column.get())
                        .map(item -> label(form, form.row(FEES).orElseThrow(), column.get(), item.text(), 0, row));
            }
        }
        return Optional.empty();
    }

    private Optional<RowCell> above(List<GridRow> rows, int index, FormLine column) {
        List<String> words =
                column.variants().stream().map(v -> labels.of(v).text()).toList();
        return rows.subList(Math.max(0, index - REACH), index).stream()
                .flatMap(r -> r.labels().stream())
                .filter(i -> words.stream().anyMatch(labels.of(i.text()).text()::startsWith))
                .findFirst();
    }
}
