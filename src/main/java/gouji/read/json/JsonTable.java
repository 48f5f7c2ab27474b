package gouji.read.json;

import gouji.model.Place;
import gouji.read.document.GridCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Prints rows of figures as the form does: labels in front, the names of the values above whenever they change. Rows that
 * the form prints side by side, under blocks of columns, become one row.
 */
final class JsonTable {
    private final List<JsonRow> rows;
    private final int number;
    private final List<List<GridCell>> grid = new ArrayList<>();

    JsonTable(List<JsonRow> rows, int number) {
        this.rows = rows;
        this.number = number;
    }

    /** One printed row per row. */
    List<List<GridCell>> tall() {
        int depth = rows.stream().mapToInt(r -> r.labels().size()).max().orElse(0);
        List<String> header = List.of();
        for (JsonRow row : rows) {
            if (!row.columns().isEmpty() && !row.columns().equals(header)) {
                header = row.columns();
                line();
                span("", depth);
                header.forEach(name -> span(name, 1));
            }
            line();
            labels(row, depth);
            values(row);
        }
        return grid;
    }

    /** All rows side by side: a line for each level of labels, one for the names, one for the values. */
    List<List<GridCell>> wide() {
        int depth = rows.stream().mapToInt(r -> r.labels().size()).max().orElse(0);
        for (int level = 0; level < depth; level++) {
            line();
            for (int i = 0; i < rows.size(); i++) {
                top(level, i);
            }
        }
        line();
        rows.forEach(row -> row.columns().forEach(name -> span(name, 1)));
        line();
        rows.forEach(this::values);
        return grid;
    }

    private void top(int level, int index) {
        JsonRow row = rows.get(index);
        List<String> labels = row.labels();
        String label = labels.get(Math.min(level, labels.size() - 1));
        boolean same = index > 0
                && level < labels.size() - 1
                && rows.get(index - 1).labels().contains(label);
        int width = row.columns().size();
        if (same) {
            last().addAll(Collections.nCopies(width, last().get(last().size() - 1)));
        } else {
            span(label, width);
        }
    }

    /** A group is one cell for all its rows; the last label reaches to the values. */
    private void labels(JsonRow row, int depth) {
        int count = row.labels().size();
        for (int i = 0; i < count; i++) {
            GridCell above = grid.size() > 1
                            && i < count - 1
                            && i < grid.get(grid.size() - 2).size()
                    ? grid.get(grid.size() - 2).get(i)
                    : null;
            if (above != null && above.text().equals(row.labels().get(i))) {
                last().add(above);
            } else {
                span(row.labels().get(i), i == count - 1 ? depth - i : 1);
            }
        }
    }

    private void values(JsonRow row) {
        for (int i = 0; i < row.values().size(); i++) {
            last().add(cell(
                    JsonRow.text(row.values().get(i)), Place.part(row.pointers().get(i))));
        }
    }

    private void line() {
        grid.add(new ArrayList<>());
    }

    private List<GridCell> last() {
        return grid.get(grid.size() - 1);
    }

    private void span(String text, int width) {
        last().addAll(Collections.nCopies(width, cell(text, Place.NONE)));
    }

    private GridCell cell(String text, Place place) {
        return new GridCell(text, place.inTable(number, grid.size(), last().size() + 1));
    }
}
