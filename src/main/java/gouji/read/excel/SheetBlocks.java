package gouji.read.excel;

import gouji.model.Place;
import gouji.model.Trouble;
import gouji.read.document.Blocks;
import gouji.read.document.FormWords;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes paragraphs and grids of what a sheet shows. Rows of prose, of a heading, or of one cell at the edge of a table
 * are paragraphs; the rows between are grids, parted where a row is left out. Merged cells are one cell over several
 * slots; a cell in which nothing is written is blank. Columns in which no cell begins are left out.
 */
final class SheetBlocks {
    private final Sheet sheet;
    private final FormWords words;
    private final Blocks blocks;
    private final Limits limits;
    private final Map<Integer, List<SheetCell>> rows;

    SheetBlocks(Sheet sheet, FormWords words, Blocks blocks, Limits limits) {
        this.sheet = sheet;
        this.words = words;
        this.blocks = blocks;
        this.limits = limits;
        this.rows = new SheetLayout(sheet).rows();
    }

    void read() {
        List<SheetRow> all = rows.entrySet().stream()
                .map(e -> new SheetRow(e.getKey(), e.getValue(), words))
                .filter(SheetRow::hasWords)
                .toList();
        heading(all);
        List<SheetRow> run = new ArrayList<>();
        for (SheetRow row : all) {
            if (row.isProse() || !run.isEmpty() && isApart(run, row)) {
                table(run);
                run.clear();
            }
            if (row.isProse()) {
                paragraphs(row);
            } else {
                run.add(row);
            }
        }
        table(run);
    }

    /** The name of a sheet is the heading of what it holds where that does not have its own. */
    private void heading(List<SheetRow> all) {
        boolean own = all.stream().limit(3).flatMap(r -> r.cells().stream()).anyMatch(c -> words.isHeading(c.text()));
        if (words.isHeading(sheet.name()) && !all.isEmpty() && !own) {
            blocks.paragraph(sheet.name(), 1, Place.sheet(sheet.name(), null));
        }
    }

    /** Whether rows without words lie between, and no cell reaches across them. */
    private boolean isApart(List<SheetRow> run, SheetRow row) {
        int last = run.get(run.size() - 1).number();
        return !isReached(run, row) && sheet.shownRows(last, row.number()) > 0;
    }

    private static boolean isReached(List<SheetRow> above, SheetRow row) {
        return above.stream()
                .flatMap(r -> r.cells().stream())
                .anyMatch(c -> c.area().bottom() >= row.number());
    }

    private void paragraphs(SheetRow row) {
        for (SheetCell cell : row.cells()) {
            cell.text().lines().forEach(line -> blocks.paragraph(line, 0, cell.place(sheet)));
        }
    }

    private void table(List<SheetRow> run) {
        int from = 0;
        int to = run.size();
        while (from < to && run.get(from).isBeside() && !reachesDown(run, from)) {
            paragraphs(run.get(from));
            from++;
        }
        while (to > from && run.get(to - 1).isBeside() && !isReached(run.subList(from, to - 1), run.get(to - 1))) {
            to--;
        }
        if (to > from) {
            grid(run.subList(from, to));
        }
        run.subList(to, run.size()).forEach(this::paragraphs);
    }

    private static boolean reachesDown(List<SheetRow> run, int index) {
        return index + 1 < run.size() && isReached(run.subList(index, index + 1), run.get(index + 1));
    }

    private void grid(List<SheetRow> run) {
        int[] columns = columns(run);
        if ((long) columns.length * run.size() > limits.cells()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "table.cells", limits.cells());
        }
        GridCell[][] slots = new GridCell[run.size()][columns.length];
        int[] numbers = run.stream().mapToInt(SheetRow::number).toArray();
        for (int r = 0; r < numbers.length; r++) {
            for (SheetCell cell : rows.getOrDefault(numbers[r], List.of())) {
                fill(slots, cell, r, numbers, columns);
            }
            blanks(slots[r], numbers[r], r, columns);
        }
        blocks.grid(Arrays.stream(slots).map(Arrays::asList).toList(), Place.sheet(sheet.name(), null));
    }

    /** The columns in which a cell begins, up to the last one with words. */
    private static int[] columns(List<SheetRow> run) {
        TreeSet<Integer> columns = new TreeSet<>();
        run.forEach(r -> r.cells().forEach(c -> columns.add(c.area().left())));
        int last = columns.last();
        run.forEach(r -> r.blanks().stream()
                .filter(c -> c.area().left() < last)
                .forEach(c -> columns.add(c.area().left())));
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fill(GridCell[][] slots, SheetCell cell, int row, int[] numbers, int[] columns) {
        int column = Arrays.binarySearch(columns, cell.area().left());
        if (column < 0) {
            return;
        }
        Place place = cell.place(sheet).inTable(blocks.nextGrid(), row + 1, column + 1);
        GridCell made = new GridCell(cell.text(), place);
        for (int r = row; r < numbers.length && numbers[r] <= cell.area().bottom(); r++) {
            for (int c = column; c < columns.length && columns[c] <= cell.area().right(); c++) {
                slots[r][c] = slots[r][c] == null ? made : slots[r][c];
            }
        }
    }

    private void blanks(GridCell[] slots, int number, int row, int[] columns) {
        for (int c = 0; c < slots.length; c++) {
            if (slots[c] == null) {
                Place place = Place.sheet(sheet.name(), Reference.address(number, columns[c]));
                slots[c] = new GridCell("", place.inTable(blocks.nextGrid(), row + 1, c + 1));
            }
        }
    }
}
