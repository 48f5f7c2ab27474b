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
import gouji.model.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the table of disputes from the grids of a document: one row with a block of columns for each row of the form, a
 * row for each, or a small table for each.
 */
public final class DisputesGrid {
    /** How many rows above the values the header may begin. */
    private static final int REACH = 6;

    private final String section;
    private final FormRows blocks;
    private final FormRows columns;
    private final CellMaker maker;
    private final LabelNormalizer labels;

    public DisputesGrid(String section, FormRows blocks, FormRows columns, CellMaker maker, LabelNormalizer labels) {
        this.section = section;
        this.blocks = blocks;
        this.columns = columns;
        this.maker = maker;
        this.labels = labels;
    }

    public TableReading read(List<GridRow> rows, Sections sections) {
        TableReading wide = wide(rows, sections, true);
        if (wide.cells() > 0) {
            return wide;
        }
        TableReading small = small(rows);
        return small.cells() > 0 ? small : wide.or(wide(rows, sections, false));
    }

    private TableReading wide(List<GridRow> rows, Sections sections, boolean filled) {
        TableReading found = TableReading.none(maker.table());
        for (int i = 0; i < rows.size(); i++) {
            LabelledRow row = LabelledRow.of(rows.get(i), labels, l -> false, columns.size());
            if (row != null && !row.isLabelled() && !row.written().isEmpty() && row.hasValue() == filled) {
                found = found.or(wide(row, header(rows, i), sections));
            }
        }
        return found;
    }

    /** The rows without values right above one. */
    public static List<GridRow> header(List<GridRow> rows, int index) {
        List<GridRow> header = new ArrayList<>();
        for (int i = index - 1; i >= 0 && i >= index - REACH && !rows.get(i).hasValue(); i--) {
            header.add(0, rows.get(i));
        }
        return header;
    }

    private TableReading wide(LabelledRow row, List<GridRow> header, Sections sections) {
        DisputesHeader over = DisputesHeader.of(header, blocks, columns, labels);
        boolean told = over.isStated()
                || sections.at(row.row().block(), row.row().index()).equals(section);
        int width = blocks.size() * columns.size();
        if (!told || row.written().size() < width && !over.isStated() || isCut(row, header, width)) {
            return TableReading.none(maker.table());
        }
        Map<RowCell, String[]> places = over.isWhole(row) ? over.places(row) : byPosition(row, over, width);
        return reading(row, places);
    }

    /** Whether a wider row of its grid or header shows that this one may have lost a cell. */
    private static boolean isCut(LabelledRow row, List<GridRow> header, int width) {
        boolean within = row.row().isShort() && row.row().slots().size() > width;
        boolean trimmed = row.after().stream().anyMatch(RowCell::isUnwritten);
        return within
                || !trimmed
                        && header.stream().anyMatch(h -> h.covered() > row.row().covered());
    }

    private Map<RowCell, String[]> byPosition(LabelledRow row, DisputesHeader header, int width) {
        Map<RowCell, String[]> places = new LinkedHashMap<>();
        List<RowCell> items = row.written();
        if (items.size() != width || !header.isUsual() || header.lacksOne()) {
            return places;
        }
        for (int i = 0; i < width; i++) {
            String block = blocks.get(i / columns.size()).code();
            places.put(
                    items.get(i),
                    new String[] {block, columns.get(i % columns.size()).code()});
        }
        return places;
    }

    private TableReading reading(LabelledRow row, Map<RowCell, String[]> places) {
        List<RowReading> readings = new ArrayList<>();
        for (FormRow block : blocks.all()) {
            List<Cell> cells = new ArrayList<>();
            places.forEach((item, codes) -> {
                if (codes[0].equals(block.code())) {
                    cells.add(maker.cell(codes[0], codes[1], item, row));
                }
            });
            readings.add(reading(block.code(), cells, row));
        }
        return TableReading.of(maker.table(), readings);
    }

    private static RowReading reading(String code, List<Cell> cells, LabelledRow row) {
        GridRow grid = row.row();
        return new RowReading(code, cells, grid.raw(), grid.block(), grid.index(), row.place());
    }

    /** Rows of as many values as there are columns, named by their own label or by the one above their header. */
    private TableReading small(List<GridRow> rows) {
        List<RowReading> readings = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            LabelledRow row = LabelledRow.of(rows.get(i), labels, blocks::knows, columns.size());
            if (row == null
                    || row.written().size() != columns.size()
                    || row.row().isShort()) {
                continue;
            }
            List<GridRow> header = header(rows, i);
            Optional<FormRow> block = row.isLabelled() ? blocks.surely(row.label()) : named(header);
            List<String> order =
                    DisputesHeader.of(header, blocks, columns, labels).leaves();
            boolean own = block.isPresent() && (row.isLabelled() || row.hasValue()) && order.size() == columns.size();
            if (own && seen.add(block.get().code())) {
                readings.add(reading(block.get().code(), cells(block.get().code(), order, row), row));
            }
        }
        return new TableReading(maker.table(), readings, 1);
    }

    private List<Cell> cells(String block, List<String> order, LabelledRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(maker.cell(block, order.get(i), row.written().get(i), row));
        }
        return cells;
    }

    /** The one block a header names. */
    private Optional<FormRow> named(List<GridRow> header) {
        List<FormRow> named = header.stream()
                .flatMap(r -> r.labels().stream())
                .map(i -> blocks.surely(labels.of(i.text())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
