package gouji.extract.table.grid;

import gouji.extract.table.cell.LabelledRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes labels whole that are broken over the lines before and after their values. */
final class WrappedLabels {
    private final FormRows form;
    private final LabelNormalizer labels;

    WrappedLabels(FormRows form, LabelNormalizer labels) {
        this.form = form;
        this.labels = labels;
    }

    /** The rows, those with a broken label under the whole one where the parts on end are exactly a row of the form. */
    List<LabelledRow> whole(List<LabelledRow> rows) {
        List<LabelledRow> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LabelledRow row = rows.get(i);
            boolean broken = row.hasValue() && form.exact(row.label()).isEmpty();
            whole.add(broken ? whole(row, text(rows, i - 1), text(rows, i + 1)) : row);
        }
        return whole;
    }

    private LabelledRow whole(LabelledRow row, String before, String after) {
        String own = row.text();
        for (String words : List.of(before + own, own + after, before + own + after)) {
            Label label = labels.of(words);
            if (!label.isShort() && form.exact(label).isPresent()) {
                return new LabelledRow(row.row(), row.column(), label, row.after());
            }
        }
        return row;
    }

    /** The words of a line that has nothing but a part of a label, else "". */
    private static String text(List<LabelledRow> rows, int index) {
        boolean part = index >= 0
                && index < rows.size()
                && !rows.get(index).hasValue()
                && rows.get(index).row().labels().size() == 1;
        return part ? rows.get(index).text() : "";
    }
}
