package gouji.extract.table.grid;

import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.label.FormRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds which rows of a table are which rows of the form, both in their order, so that the fits add up to the most. */
final class Alignment {
    private final FormRows form;
    private final double[][] fits;

    /**
     * @param form the rows of the form
     * @param fits for each row of the table how well it fits each row of the form
     */
    Alignment(FormRows form, List<double[]> fits) {
        this.form = form;
        this.fits = fits.toArray(double[][]::new);
    }

    /** For each row of the table the index of its row of the form, or -1. */
    int[] match() {
        double[][] best = reckon();
        int[] match = new int[fits.length];
        Arrays.fill(match, -1);
        int i = fits.length;
        int j = form.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                match[--i] = --j;
            }
        }
        return withoutWhole(match);
    }

    /** A row that stands for several is none where some of those stand: its words are those of the cell that spans them. */
    private int[] withoutWhole(int[] match) {
        for (int i = 0; i < match.length; i++) {
            String code = match[i] < 0 ? "" : form.get(match[i]).code() + ".";
            boolean parts = !code.isEmpty()
                    && Arrays.stream(match)
                            .anyMatch(m -> m >= 0 && form.get(m).code().startsWith(code));
            match[i] = parts ? -1 : match[i];
        }
        return match;
    }

    private double[][] reckon() {
        double[][] best = new double[fits.length + 1][form.size() + 1];
        for (int i = 1; i <= fits.length; i++) {
            for (int j = 1; j <= form.size(); j++) {
                double fit = fits[i - 1][j - 1];
                double taken = fit > 0 ? best[i - 1][j - 1] + fit : 0;
                best[i][j] = Math.max(taken, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best;
    }

    /**
     * Fills gaps by position: where as many full rows without a match stand between two matched ones as rows of the form
     * are missing there, and their labels do not speak against it.
     *
     * @param match as {@link #match()} gave it; filled in place
     * @param rows the rows of the table
     * @param full which of them have a value in every column
     */
    void fill(int[] match, List<LabelledRow> rows, boolean[] full) {
        int from = -1;
        for (int to = 0; to < match.length; to++) {
            if (match[to] >= 0) {
                fillGap(match, rows, full, from, to);
                from = to;
            }
        }
    }

    private void fillGap(int[] match, List<LabelledRow> rows, boolean[] full, int from, int to) {
        List<Integer> loose = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            if (full[i]) {
                loose.add(i);
            }
        }
        int before = from < 0 ? -1 : match[from];
        for (boolean whole : new boolean[] {false, true}) {
            List<Integer> missing = missing(before, match[to], whole);
            if (loose.size() == missing.size() && agree(loose, missing, rows)) {
                for (int i = 0; i < loose.size(); i++) {
                    match[loose.get(i)] = missing.get(i);
                }
                return;
            }
        }
    }

    /**
     * Rows of the form between two others.
     *
     * @param whole whether a row that stands for several stands here instead of them
     */
    private List<Integer> missing(int from, int to, boolean whole) {
        List<Integer> missing = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            String code = form.get(i).code();
            boolean ofParts = form.all().stream().anyMatch(r -> r.code().startsWith(code + "."));
            boolean part = code.indexOf('.') > 0 && form.indexOf(code.substring(0, code.indexOf('.'))) >= 0;
            if (whole ? !part : !ofParts) {
                missing.add(i);
            }
        }
        return missing;
    }

    private boolean agree(List<Integer> loose, List<Integer> missing, List<LabelledRow> rows) {
        for (int i = 0; i < loose.size(); i++) {
            String label = rows.get(loose.get(i)).label().text();
            if (form.get(missing.get(i)).shared(label) < 0.5) {
                return false;
            }
        }
        return true;
    }
}
