package gouji.extract.table.grid;

import gouji.extract.table.cell.CellMaker;
import gouji.extract.table.cell.GridRow;
import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.cell.RowCell;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.LabelNormalizer;
import gouji.extract.table.reading.RowReading;
import gouji.extract.table.reading.Sections;
import gouji.extract.table.reading.TableReading;
import gouji.form.FormLine;
import gouji.form.FormTable;
import gouji.model.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the table of proactive disclosure, in one edition, from the grids of a document. */
public final class DisclosureGrid {
    /** How many rows above its label the words that tell the table may stand. */
    private static final int REACH = 4;

    private final FormTable table;
    private final FormRows form;
    private final FormRows columns;
    private final CellMaker maker;
    private final LabelNormalizer labels;
    private final List<String> anchors;

    public DisclosureGrid(FormTable table, CellMaker maker, LabelNormalizer labels, List<String> anchors) {
        this.table = table;
        this.form = FormRows.rows(table, labels);
        this.columns = FormRows.columns(table, labels);
        this.maker = maker;
        this.labels = labels;
        this.anchors = anchors;
    }

    /** Reads the fullest copy of the table: rows near its anchors, or else those in its chapter. */
    public TableReading read(List<GridRow> rows, Blanks blanks, Sections sections) {
        TableReading anchored = read(rows, blanks, i -> isAnchored(rows, i));
        return anchored.cells() > 0
                ? anchored
                : read(rows, blanks, i -> sections.at(
                                rows.get(i).block(), rows.get(i).index())
                        .equals(table.section()));
    }

    private TableReading read(List<GridRow> rows, Blanks blanks, IntPredicate near) {
        List<LabelledRow> labelled = new ArrayList<>();
        List<GridRow> above = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LabelledRow row =
                    LabelledRow.of(rows.get(i), labels, l -> form.exact(l).isPresent(), columns.size());
            boolean own = row != null
                    && !row.after().isEmpty()
                    && form.exact(row.label()).isPresent();
            if (own && near.test(i)) {
                labelled.add(row);
                above.add(header(rows, i));
            }
        }
        return fullest(labelled, above, blanks);
    }

    private TableReading fullest(List<LabelledRow> rows, List<GridRow> headers, Blanks blanks) {
        TableReading fullest = TableReading.none(table.code());
        List<RowReading> copy = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = form.exact(rows.get(i).label()).orElseThrow();
            if (!seen.add(row.code())) {
                fullest = fullest.or(TableReading.of(table.code(), copy));
                copy = new ArrayList<>();
                seen = new HashSet<>(Set.of(row.code()));
            }
            List<RowCell> after =
                    isCut(rows.get(i), rows, headers.get(i), blanks) ? List.of() : blanks.after(rows.get(i));
            copy.add(read(row.code(), rows.get(i), after, headers.get(i)));
        }
        return fullest.or(TableReading.of(table.code(), copy));
    }

    private boolean isAnchored(List<GridRow> rows, int index) {
        for (int i = index; i >= 0 && i >= index - REACH; i--) {
            if (!rows.get(i).hasValue() && ColumnHeader.isPart(rows.get(i), columns, labels)) {
                return true;
            }
            for (RowCell item : rows.get(i).items()) {
                String text = labels.of(item.text()).text();
                if (item.isLabel() && anchors.stream().anyMatch(text::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The nearest row above that names columns, or null. */
    private @Nullable GridRow header(List<GridRow> rows, int index) {
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            if (!rows.get(i).hasValue() && ColumnHeader.isPart(rows.get(i), columns, labels)) {
                return rows.get(i);
            }
        }
        return null;
    }

    private List<String> codes(String row) {
        List<String> own = table.row(row).map(FormLine::columns).orElse(List.of());
        return own.isEmpty() ? table.columns().stream().map(FormLine::code).toList() : own;
    }

    /** Whether its header or a row of as many columns in its grid has more cells: it may have lost any of its own. */
    private boolean isCut(LabelledRow row, List<LabelledRow> rows, GridRow header, Blanks blanks) {
        boolean below =
                !blanks.text() && header != null && header.covered() > row.row().covered();
        return below
                || rows.stream()
                        .filter(r -> r.row().block() == row.row().block() && width(r) == width(row))
                        .anyMatch(
                                r -> blanks.after(r).size() > blanks.after(row).size());
    }

    private int width(LabelledRow row) {
        return codes(form.exact(row.label()).orElseThrow().code()).size();
    }

    private RowReading read(String code, LabelledRow row, List<RowCell> after, GridRow header) {
        List<String> codes = codes(code);
        Over over = over(header, codes);
        List<RowCell> values = over.isForeign(after) ? List.of() : values(after, codes.size(), over);
        List<String> order = over.order(codes, values);
        List<Cell> cells = new ArrayList<>();
        boolean told = header == null
                || values.size() != codes.size()
                || ColumnHeader.of(List.of(header), columns, labels)
                        .isOver(codes, values, row.row().block(), labels);
        if (told && values.size() == codes.size() && order.size() == codes.size()) {
            for (int i = 0; i < codes.size(); i++) {
                cells.add(maker.cell(code, order.get(i), values.get(i), row));
            }
        }
        GridRow grid = row.row();
        return new RowReading(code, cells, grid.raw(), grid.block(), grid.index(), row.place());
    }

    /** As many items as there are columns: all there are, the only ones filled in, or those below the header. */
    private static List<RowCell> values(List<RowCell> after, int width, Over over) {
        List<RowCell> filled =
                after.stream().filter(i -> !i.isBlank() && !i.isUnwritten()).toList();
        if (after.size() <= width) {
            return after;
        }
        if (over.repeats(after)) {
            return after.subList(0, width);
        }
        if (filled.size() == width) {
            int spread = filled.get(width - 1).column() - filled.get(0).column();
            return spread == width - 1 ? filled : List.of();
        }
        List<RowCell> first = after.subList(0, width);
        boolean below = over.slots.equals(slots(first)) && first.containsAll(filled);
        return below || width == 1 && filled.isEmpty() ? first : List.of();
    }

    private static List<Integer> slots(List<RowCell> items) {
        return items.stream().map(RowCell::column).toList();
    }

    /**
     * The columns a header names.
     *
     * @param slots the slots it names them in
     * @param others those of its other labels, the first aside
     * @param usual whether a line of text that names several at once has them in the order of the form
     */
    private record Over(List<String> codes, List<Integer> slots, List<Integer> others, boolean usual) {
        /** Whether too many values are there and one of them stands under a label that is no column of the form. */
        boolean isForeign(List<RowCell> values) {
            return values.size() > codes.size()
                    && values.stream().anyMatch(v -> v.isValue() && others.contains(v.column()));
        }

        /** Whether one column and its value were written again in every slot they span. */
        boolean repeats(List<RowCell> values) {
            return codes.stream().distinct().count() == 1
                    && slots.equals(DisclosureGrid.slots(values))
                    && values.stream().map(RowCell::text).distinct().count() == 1;
        }

        /** The columns from left to right; none when they are in another order than the form and not over the values. */
        List<String> order(List<String> form, List<RowCell> values) {
            boolean whole = codes.size() == form.size() && codes.containsAll(form);
            if (!whole || codes.equals(form)) {
                return usual ? form : List.of();
            }
            return slots.equals(DisclosureGrid.slots(values)) ? codes : List.of();
        }
    }

    private Over over(GridRow header, List<String> form) {
        List<String> codes = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        List<RowCell> labelled = header == null ? List.of() : header.labels();
        for (RowCell item : labelled) {
            Optional<FormRow> column = columns.exact(labels.of(item.text())).filter(c -> form.contains(c.code()));
            if (column.isPresent()) {
                codes.add(column.get().code());
                slots.add(item.column());
            } else if (item != labelled.get(0)
                    && ColumnHeader.ranks(columns, labels, item.text()).isEmpty()) {
                others.add(item.column());
            }
        }
        boolean usual = header == null
                || ColumnHeader.of(List.of(header), columns, labels).usual();
        return new Over(codes, slots, others, codes.size() > 1 || usual);
    }
}
