package gouji.extract.table.stream;

import gouji.extract.table.cell.Value;
import gouji.extract.table.label.FormRow;
import gouji.extract.table.label.FormRows;
import gouji.extract.table.label.Label;
import gouji.extract.table.label.LabelNormalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Parts figures that ran together with their label and each other. In general nobody can: {@code 1203} may be many
 * things. Only where nearly all rows of the table of applications have exactly one digit for each column, no cell was
 * blank and none had two digits, and the digits may be parted there and in the other tables.
 */
public final class RunTogether {
    private static final double NEARLY_ALL = 0.9;

    private final FormRows form;
    private final int width;
    private final LabelNormalizer labels;

    /** @param form the rows of the table of applications */
    public RunTogether(FormRows form, int width, LabelNormalizer labels) {
        this.form = form;
        this.width = width;
        this.labels = labels;
    }

    /**
     * The tokens, figures parted where that is sure.
     *
     * @param columns how many columns the row with a label has, 0 for no row; asked with {@link Label#NONE} for figures
     *     that have no label
     */
    public List<StreamToken> part(List<StreamToken> tokens, ToIntFunction<Label> columns) {
        if (!isSure(tokens)) {
            return tokens;
        }
        List<StreamToken> parted = new ArrayList<>();
        for (StreamToken token : tokens) {
            int start = figures(token.text());
            Label label = labels.of(token.text().substring(0, start));
            int wanted = start == token.text().length() ? 0 : columns.applyAsInt(label);
            int given = token.text().length() - start;
            if (wanted == 1 && start > 0 || wanted > 1 && given == wanted && digits(token.text(), start)) {
                addParts(parted, token, start, wanted);
            } else {
                parted.add(token);
            }
        }
        return parted;
    }

    private boolean isSure(List<StreamToken> tokens) {
        Set<Label> rows = new HashSet<>();
        for (StreamToken token : tokens) {
            int start = figures(token.text());
            Label label = labels.of(token.text().substring(0, start));
            if (token.isWord() && start < token.text().length() && isRow(label)) {
                rows.add(label);
                if (token.text().length() - start != width || !digits(token.text(), start)) {
                    return false;
                }
            }
        }
        long known = form.all().stream().filter(r -> !isWhole(r)).count();
        return rows.size() >= NEARLY_ALL * known;
    }

    /** Whether the row stands for several others in another edition. */
    private boolean isWhole(FormRow row) {
        return form.all().stream().anyMatch(r -> r.code().startsWith(row.code() + "."));
    }

    /** Whether a label is a row of the table of applications. */
    public boolean isRow(Label label) {
        for (double fit : form.fits(label)) {
            if (fit > 0) {
                return true;
            }
        }
        return false;
    }

    private static void addParts(List<StreamToken> parted, StreamToken token, int start, int count) {
        String text = token.text();
        if (start > 0) {
            parted.add(token.as(text.substring(0, start), Value.TEXT));
        }
        for (int i = 0; i < count; i++) {
            String figure = count == 1 ? text.substring(start) : text.substring(start + i, start + i + 1);
            parted.add(token.as(figure, Value.number(figure)));
        }
    }

    /** Where the figures at the end of a text begin. */
    private static int figures(String text) {
        int start = text.length();
        while (start > 0 && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        while (start < text.length() && text.charAt(start) == '.') {
            start++;
        }
        return start;
    }

    private static boolean digits(String text, int from) {
        return text.substring(from).chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
