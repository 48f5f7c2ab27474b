package gouji.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of numbers in lines parted by spaces alone, told by where they stand. A line with fewer numbers than the others
 * has blanks where it has none, when each number it has stands in one column of theirs and its label ends before the first.
 */
final class SpacedColumns {
    private static final int FEWEST_COLUMNS = 5;
    private static final int FEWEST_ROWS = 3;
    /** Behind this character most are twice as wide. */
    private static final char WIDE = 0x2E80;

    private final List<DelimitedLine> rows;
    private final List<Numbers> numbers;
    private final int width;

    /**
     * The numbers at the end of a line.
     *
     * @param texts they
     * @param label how many characters stand before them
     * @param places for both measures where each begins and ends, and where the label ends
     */
    private record Numbers(List<String> texts, int label, int[][][] places) {
        int count() {
            return texts.size();
        }
    }

    private SpacedColumns(List<DelimitedLine> rows) {
        this.rows = rows;
        this.numbers = rows.stream().map(r -> numbers(r.text())).toList();
        this.width = numbers.stream().mapToInt(Numbers::count).max().orElse(0);
    }

    /** The rows, blanks put where lines have no number. */
    static List<DelimitedLine> filled(List<DelimitedLine> rows) {
        return new SpacedColumns(rows).filled();
    }

    private List<DelimitedLine> filled() {
        List<Numbers> full = numbers.stream().filter(n -> n.count() == width).toList();
        if (width < FEWEST_COLUMNS) {
            return filledByHeads();
        }
        boolean some = numbers.stream().anyMatch(n -> n.count() > 0 && n.count() < width);
        if (full.size() < FEWEST_ROWS || !some) {
            return rows;
        }
        List<int[][]> columns = new ArrayList<>();
        for (int measure = 0; measure < 2; measure++) {
            columns.add(columns(full, measure));
        }
        if (columns.get(0) == null && columns.get(1) == null) {
            return rows;
        }
        List<DelimitedLine> filled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int count = numbers.get(i).count();
            filled.add(count == 0 || count == width ? rows.get(i) : filled(rows.get(i), numbers.get(i), columns));
        }
        return filled;
    }

    /** A table of few columns shows them by its heads, in a measure in which every number stands below one of them. */
    private List<DelimitedLine> filledByHeads() {
        List<List<int[][]>> heads = new ArrayList<>();
        boolean[] fits = {true, true};
        for (int i = 0; i < rows.size(); i++) {
            Numbers own = numbers.get(i);
            boolean head = own.count() == 0;
            heads.add(head ? heads(rows.get(i)) : i == 0 ? List.of() : heads.get(i - 1));
            for (int measure = 0; measure < 2 && !head && heads.get(i).size() == 2; measure++) {
                fits[measure] &= own.count() <= heads.get(i).get(measure).length
                        && assign(own, heads.get(i).get(measure), measure) != null;
            }
        }
        List<DelimitedLine> filled = new ArrayList<>(rows);
        for (int i = 0; i < rows.size() && (fits[0] || fits[1]); i++) {
            int count = numbers.get(i).count();
            if (count > 0 && heads.get(i).size() == 2 && count < heads.get(i).get(0).length) {
                List<int[][]> known = Arrays.asList(
                        fits[0] ? heads.get(i).get(0) : null,
                        fits[1] ? heads.get(i).get(1) : null);
                filled.set(i, filled(rows.get(i), numbers.get(i), known));
            }
        }
        return filled;
    }

    /** For both measures where the heads of a line begin and end behind its first words; none but for a few of them. */
    private static List<int[][]> heads(DelimitedLine line) {
        int count = line.cells().size() - 1;
        if (count < 2 || count >= FEWEST_COLUMNS) {
            return List.of();
        }
        int[] wide = wide(line.text());
        int[][] plain = new int[count][];
        int[][] broad = new int[count][];
        int from =
                line.text().indexOf(line.cells().get(0)) + line.cells().get(0).length();
        for (int c = 0; c < count; c++) {
            String head = line.cells().get(c + 1);
            int begin = line.text().indexOf(head, from);
            if (begin < 0 || head.isEmpty()) {
                return List.of();
            }
            from = begin + head.length();
            plain[c] = new int[] {begin, from - 1};
            broad[c] = new int[] {wide[begin], wide[from] - 1};
        }
        return List.of(plain, broad);
    }

    private static int[] wide(String line) {
        int[] wide = new int[line.length() + 1];
        for (int i = 0; i < line.length(); i++) {
            wide[i + 1] = wide[i] + (line.charAt(i) >= WIDE ? 2 : 1);
        }
        return wide;
    }

    /** Where each column begins and ends, or null where two of them share a place. */
    private int @Nullable [][] columns(List<Numbers> full, int measure) {
        int[][] columns = new int[width][];
        for (int c = 0; c < width; c++) {
            int column = c;
            int begin = full.stream()
                    .mapToInt(n -> n.places[measure][column][0])
                    .min()
                    .orElseThrow();
            int end = full.stream()
                    .mapToInt(n -> n.places[measure][column][1])
                    .max()
                    .orElseThrow();
            columns[c] = new int[] {begin, end};
            if (c > 0 && columns[c - 1][1] >= begin) {
                return null;
            }
        }
        boolean apart = full.stream().allMatch(n -> n.places[measure][width][1] < columns[0][0]);
        return apart ? columns : null;
    }

    private DelimitedLine filled(DelimitedLine row, Numbers own, List<int[][]> columns) {
        int[] found = null;
        for (int measure = 0; measure < 2; measure++) {
            if (columns.get(measure) != null) {
                int[] places = assign(own, columns.get(measure), measure);
                if (places == null || found != null && !Arrays.equals(found, places)) {
                    return row;
                }
                found = places;
            }
        }
        if (found == null) {
            return row;
        }
        List<String> cells = new ArrayList<>();
        String label = row.text().substring(0, own.label());
        cells.addAll(label.isBlank() ? List.of() : CellSplitter.cut(label, Separator.SPACES));
        String[] values = new String[columns.get(0) == null ? columns.get(1).length : columns.get(0).length];
        Arrays.fill(values, "");
        for (int i = 0; i < own.count(); i++) {
            values[found[i]] = own.texts().get(i);
        }
        cells.addAll(List.of(values));
        return new DelimitedLine(row.number(), row.text(), row.separator(), cells);
    }

    /** For each number the one column it stands in, or null. */
    private int @Nullable [] assign(Numbers own, int[][] columns, int measure) {
        int[] found = new int[own.count()];
        int last = -1;
        for (int i = 0; i < found.length; i++) {
            int[] place = own.places[measure][i];
            int at = -1;
            for (int c = 0; c < columns.length; c++) {
                if (place[0] <= columns[c][1] && place[1] >= columns[c][0]) {
                    if (at >= 0) {
                        return null;
                    }
                    at = c;
                }
            }
            if (at <= last) {
                return null;
            }
            found[i] = at;
            last = at;
        }
        return own.places[measure][own.count()][1] < columns[0][0] ? found : null;
    }

    private static Numbers numbers(String line) {
        List<int[]> found = new ArrayList<>();
        int end = line.length();
        while (true) {
            while (end > 0 && line.charAt(end - 1) == ' ') {
                end--;
            }
            int start = end;
            while (start > 0 && line.charAt(start - 1) != ' ') {
                start--;
            }
            if (start == end || !CellSplitter.isNumber(line.substring(start, end))) {
                return numbers(line, found, end);
            }
            found.add(0, new int[] {start, end - 1});
            end = start;
        }
    }

    private static Numbers numbers(String line, List<int[]> found, int label) {
        int[][][] places = new int[2][found.size() + 1][];
        int[] wide = wide(line);
        for (int i = 0; i < found.size(); i++) {
            int[] at = found.get(i);
            places[0][i] = at;
            places[1][i] = new int[] {wide[at[0]], wide[at[1] + 1] - 1};
        }
        places[0][found.size()] = new int[] {0, label - 1};
        places[1][found.size()] = new int[] {0, wide[label] - 1};
        List<String> texts =
                found.stream().map(at -> line.substring(at[0], at[1] + 1)).toList();
        return new Numbers(texts, label, places);
    }
}
