package gouji.read.excel;

import gouji.model.Trouble;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import gouji.read.document.TextBudget;
import gouji.text.Space;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet shows, as it is read cell by cell: only cells with words take room, so that styles down to the last row
 * cost nothing. Rows and columns are counted from 0.
 */
final class Sheet {
    static final int ROWS = 1 << 20;
    static final int COLUMNS = 1 << 14;

    private final String name;
    private final Limits limits;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> words = new TreeMap<>();
    private final List<MergedArea> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<String> uncalculated = new ArrayList<>();
    private final List<String> scaled = new ArrayList<>();
    private final TextBudget extent;
    private int filled;

    Sheet(String name, Limits limits) {
        this.name = name;
        this.limits = limits;
        this.extent = new TextBudget(limits.text());
    }

    String name() {
        return name;
    }

    NavigableMap<Integer, NavigableMap<Integer, String>> words() {
        return words;
    }

    List<MergedArea> merged() {
        return merged;
    }

    void put(int row, int column, String text) {
        boolean outside = row < 0 || row >= ROWS || column < 0 || column >= COLUMNS;
        if (outside || Space.isBlank(text)) {
            return;
        }
        extent.text(text);
        filled++;
        limit(filled);
        words.computeIfAbsent(row, r -> new TreeMap<>()).put(column, Space.trim(text));
    }

    /** Takes a formula that has no value. */
    void putUncalculated(int row, int column) {
        uncalculated.add(Reference.address(row, column));
        put(row, column, GridCell.UNREADABLE);
    }

    /** Takes a number as it is shown; null where it is shown as a multiple of itself. */
    void putNumber(int row, int column, @Nullable String shown) {
        if (shown == null) {
            scaled.add(Reference.address(row, column));
        }
        put(row, column, shown == null ? GridCell.UNREADABLE : shown);
    }

    /** Takes note that the words put into a cell are struck out: nobody can tell what stands there instead. */
    void strike(int row, int column) {
        NavigableMap<Integer, String> cells = words.get(row);
        if (cells != null && cells.containsKey(column)) {
            cells.put(column, GridCell.UNREADABLE);
        }
    }

    /** Takes note of a line drawn over cells: figures among those put there may be crossed out, words are parted by it. */
    void cross(int top, int bottom, int left, int right) {
        words.subMap(top, true, Math.max(top, bottom), true).values().forEach(row -> row.subMap(
                        left, true, Math.max(left, right), true)
                .replaceAll((column, text) -> isFigure(text) ? GridCell.UNREADABLE : text));
    }

    private static boolean isFigure(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.codePoints().noneMatch(Character::isIdeographic);
    }

    List<String> uncalculated() {
        return uncalculated;
    }

    List<String> scaled() {
        return scaled;
    }

    void merge(int top, int bottom, int left, int right) {
        if (top >= 0 && left >= 0 && top <= bottom && left <= right) {
            merged.add(new MergedArea(top, Math.min(bottom, ROWS - 1), left, Math.min(right, COLUMNS - 1)));
            limit(merged.size());
        }
    }

    void hideRow(int row) {
        if (row >= 0 && row < ROWS) {
            hiddenRows.set(row);
        }
    }

    void hideColumns(int first, int last) {
        if (first >= 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last + 1, COLUMNS));
        }
    }

    boolean isHiddenRow(int row) {
        return hiddenRows.get(row);
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** How many rows that are not hidden lie between two. */
    int shownRows(int after, int before) {
        return before
                - after
                - 1
                - hiddenRows.get(after + 1, Math.max(after + 1, before)).cardinality();
    }

    private void limit(int count) {
        if (count > limits.cells()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "sheet.cells", name, limits.cells());
        }
    }
}
