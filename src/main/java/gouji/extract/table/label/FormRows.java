package gouji.extract.table.label;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.FormTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a table, or its columns, in the order of the form, found by wording. */
public final class FormRows {
    /** By how much the best of several likenesses has to lead. */
    private static final double MARGIN = 0.1;

    private final List<FormRow> rows;
    private final Set<String> groups = new HashSet<>();
    private final Map<Label, double[]> known = new HashMap<>();
    private final Map<Label, Optional<FormRow>> named = new HashMap<>();

    FormRows(List<FormRow> rows) {
        this.rows = List.copyOf(rows);
        rows.stream().map(FormRow::group).filter(g -> !g.isEmpty()).forEach(groups::add);
    }

    /** The rows of a table in one edition. */
    public static FormRows rows(FormTable table, LabelNormalizer labels) {
        return new FormRows(table.rows().stream().map(r -> row(r, labels)).toList());
    }

    public static FormRows columns(FormTable table, LabelNormalizer labels) {
        return new FormRows(table.columns().stream().map(c -> row(c, labels)).toList());
    }

    /**
     * The rows of a table in every edition: those of the first, and each row only another one has behind the row it follows
     * there; one that stands for several, as 其他处理 for {@code other.misc} and the others, before those.
     */
    public static FormRows rows(List<Form> editions, String table, LabelNormalizer labels) {
        List<FormRow> all = new ArrayList<>();
        for (Form edition : editions) {
            int next = 0;
            for (FormLine line : edition.table(table).map(FormTable::rows).orElse(List.of())) {
                int known = indexOf(all, line.code());
                int at = known >= 0 ? known : place(all, line, next);
                if (known < 0) {
                    all.add(at, row(line, labels));
                }
                next = at + 1;
            }
        }
        return new FormRows(all);
    }

    /**
     * Before the rows it stands for; else behind the one it follows. Rows with an item of article 20 are found by their words
     * and not by their order: what facts have always had last stays there.
     */
    private static int place(List<FormRow> rows, FormLine line, int next) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().startsWith(line.code() + ".")) {
                return i;
            }
        }
        return line.item().isEmpty() ? next : rows.size();
    }

    public static FormRow row(FormLine line, LabelNormalizer labels) {
        return new FormRow(
                line.code(),
                labels.of(line.label()),
                Stream.concat(Stream.of(line.label()), line.variants().stream())
                        .map(labels::of)
                        .toList(),
                labels.of(line.group()).text());
    }

    public List<FormRow> all() {
        return rows;
    }

    public int size() {
        return rows.size();
    }

    public FormRow get(int index) {
        return rows.get(index);
    }

    public int indexOf(String code) {
        return indexOf(rows, code);
    }

    private static int indexOf(List<FormRow> rows, String code) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The one row with exactly these words. */
    public Optional<FormRow> exact(Label label) {
        return named.computeIfAbsent(
                label, l -> rows.stream().filter(r -> r.is(l)).findFirst());
    }

    /** The one row with exactly these words, or with those of its group before its own. */
    public Optional<FormRow> surely(Label label) {
        Optional<FormRow> exact = exact(label);
        return exact.isPresent()
                ? exact
                : rows.stream().filter(r -> r.fit(label) > FormRow.PART).findFirst();
    }

    /** Whether the words are those of a row, or of a cell that spans rows. */
    public boolean knows(Label label) {
        return isGroup(label) || exact(label).isPresent();
    }

    /** Whether the words are those of a cell that spans rows and of no row. */
    public boolean isGroup(Label label) {
        return groups.contains(label.text()) && exact(label).isEmpty();
    }

    /** How well a label fits each row; a likeness counts only where no other row is nearly as like. */
    public double[] fits(Label label) {
        return known.computeIfAbsent(label, this::reckon);
    }

    private double[] reckon(Label label) {
        double[] fits = rows.stream().mapToDouble(r -> r.fit(label)).toArray();
        double best = Arrays.stream(fits).max().orElse(0);
        if (best == 0) {
            fits = rows.stream().mapToDouble(r -> r.likeness(label)).toArray();
            best = Arrays.stream(fits).max().orElse(0);
        }
        return best == 0 ? fits : clear(fits, best);
    }

    private static double[] clear(double[] fits, double best) {
        long near = Arrays.stream(fits).filter(f -> f > best - MARGIN).count();
        boolean whole = best > FormRow.PART;
        for (int i = 0; i < fits.length; i++) {
            boolean kept = whole ? fits[i] > FormRow.PART : near == 1 && fits[i] == best;
            fits[i] = kept ? fits[i] : 0;
        }
        return fits;
    }
}
