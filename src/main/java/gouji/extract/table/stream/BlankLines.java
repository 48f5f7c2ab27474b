package gouji.extract.table.stream;

import gouji.extract.table.cell.CellParser;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import gouji.model.Container;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells whether in a text of a cell per line an empty line is a blank cell. */
public final class BlankLines {
    private static final int MANY = 12;
    private static final double NEARLY_ALL = 0.8;

    private BlankLines() {}

    /**
     * Whether behind nearly every label of a row stand just as many lines as the row has cells, some of them empty, and never
     * an empty one beside as many figures.
     *
     * @param form the rows of the table of applications
     * @param width how many cells each has
     */
    public static boolean areCells(
            Document document, FormRows form, int width, LabelNormalizer labels, CellParser values) {
        if (document.container() != Container.TEXT) {
            return false;
        }
        List<Paragraph> lines = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph line && line.place().line() != null) {
                lines.add(line);
            }
        }
        int known = 0;
        int whole = 0;
        boolean blank = false;
        for (int i = 0; i < lines.size(); i++) {
            Label label = labels.of(lines.get(i).text());
            if (label.isShort() || form.exact(label).isEmpty()) {
                continue;
            }
            int next = i + 1;
            while (next < lines.size() && !values.read(lines.get(next).text()).isText()) {
                next++;
            }
            int figures = next - i - 1;
            int between = next == lines.size() ? width : line(lines, next) - line(lines, i) - 1;
            known++;
            whole += between == width ? 1 : 0;
            int reached = figures == 0 ? 0 : line(lines, next - 1) - line(lines, i);
            blank |= between == width && reached > figures;
            if (figures == width && between != width && next < lines.size() && !isEnd(form, label)) {
                return false;
            }
        }
        return blank && known >= MANY && whole >= NEARLY_ALL * known;
    }

    /** Whether a row is the last of the form: behind it an empty line may part it from the next chapter. */
    private static boolean isEnd(FormRows form, Label label) {
        return form.get(form.size() - 1).is(label);
    }

    private static int line(List<Paragraph> lines, int index) {
        return Objects.requireNonNull(lines.get(index).place().line(), "a paragraph of a text file has a line");
    }
}
