package gouji.read.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays out what a sheet shows: merged cells are one, and what is hidden is gone. */
record SheetLayout(Sheet sheet) {
    /** For each row with words, or in which merged cells begin, its cells from left to right. */
    Map<Integer, List<SheetCell>> rows() {
        Map<Integer, List<SheetCell>> rows = new TreeMap<>();
        Map<Integer, List<MergedArea>> covers = covers();
        for (MergedArea area : sheet.merged()) {
            MergedArea shown = shown(area);
            if (shown != null) {
                String text =
                        sheet.words().getOrDefault(area.top(), new TreeMap<>()).getOrDefault(area.left(), "");
                add(rows, new SheetCell(text, shown));
            }
        }
        sheet.words()
                .forEach((row, cells) -> cells.forEach((column, text) -> {
                    boolean hidden = sheet.isHiddenRow(row) || sheet.isHiddenColumn(column);
                    if (!hidden && !isCovered(covers, row, column)) {
                        add(rows, new SheetCell(text, new MergedArea(row, row, column, column)));
                    }
                }));
        rows.values().forEach(r -> r.sort(Comparator.comparingInt(c -> c.area().left())));
        return rows;
    }

    private static void add(Map<Integer, List<SheetCell>> rows, SheetCell cell) {
        rows.computeIfAbsent(cell.area().top(), r -> new ArrayList<>()).add(cell);
    }

    /** For each row with words the merged cells over it. */
    private Map<Integer, List<MergedArea>> covers() {
        Map<Integer, List<MergedArea>> covers = new HashMap<>();
        for (MergedArea area : sheet.merged()) {
            for (int row :
                    sheet.words().subMap(area.top(), true, area.bottom(), true).keySet()) {
                covers.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
            }
        }
        return covers;
    }

    private static boolean isCovered(Map<Integer, List<MergedArea>> covers, int row, int column) {
        return covers.getOrDefault(row, List.of()).stream().anyMatch(a -> a.left() <= column && column <= a.right());
    }

    /** The area from its first row and column that are shown; null when all of it is hidden. */
    private @Nullable MergedArea shown(MergedArea area) {
        int top = area.top();
        while (top <= area.bottom() && sheet.isHiddenRow(top)) {
            top++;
        }
        int left = area.left();
        while (left <= area.right() && sheet.isHiddenColumn(left)) {
            left++;
        }
        return top > area.bottom() || left > area.right()
                ? null
                : new MergedArea(top, area.bottom(), left, area.right());
    }
}
