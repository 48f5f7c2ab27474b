package gouji.read.document;

import gouji.form.Form;
import gouji.form.FormLine;
import gouji.form.Heading;
import java.util.List;
import java.util.stream.Stream;

/** The words of every edition of the form, by which a report is told from what surrounds it. */
public final class FormWords {
    private static final int DISTINCT = 4;
    private static final int TABLE_ROWS = 3;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_ROW = 120;
    private static final int LAYOUT_TEXT = 300;
    private static final String SIDE_BY_SIDE = "disputes";

    private final List<Form> forms;
    private final KnownWords rows = new KnownWords(LONGEST_ROW);
    private final KnownWords columns = new KnownWords(LONGEST_HEADING);
    private final KnownWords blocks = new KnownWords(LONGEST_ROW);
    private final KnownWords headings = new KnownWords(LONGEST_HEADING);

    public FormWords(List<Form> forms) {
        this.forms = List.copyOf(forms);
        for (Form form : forms) {
            form.sections().forEach(h -> words(h).forEach(headings::add));
            form.tables().forEach(t -> collect(t.rows(), rows));
            form.table(SIDE_BY_SIDE).ifPresent(t -> collect(t.rows(), blocks));
            form.tables().forEach(t -> collect(t.columns(), columns));
        }
    }

    public List<Form> forms() {
        return forms;
    }

    /** Whether a line is the heading of a chapter of the form. */
    public boolean isHeading(String line) {
        return headings.contains(line);
    }

    /** Whether a text is the label of a row of the form. */
    public boolean isRow(String text) {
        return rows.contains(text);
    }

    public boolean isColumn(String text) {
        return columns.contains(text);
    }

    /** Whether a text is the label of a row that the form prints beside others, as a block of columns. */
    public boolean isBlock(String text) {
        return blocks.contains(text);
    }

    /** Whether a block holds a heading or label of the form, one long enough to stand nowhere but in a report. */
    public boolean isAnchor(Block block) {
        if (block instanceof Paragraph paragraph) {
            return isDistinct(paragraph.text());
        }
        return block instanceof Grid grid && grid.rows().stream().anyMatch(this::holdsDistinct);
    }

    private boolean holdsDistinct(List<GridCell> row) {
        for (GridCell cell : row) {
            if (cell != null && isDistinct(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isDistinct(String text) {
        return rows.contains(text, DISTINCT) || headings.contains(text, DISTINCT);
    }

    /** Whether the cells are those of a table that shows values, and not of one that arranges prose. */
    public boolean isTable(List<String> cells) {
        return cells.stream().allMatch(c -> c.length() <= LAYOUT_TEXT)
                || cells.stream().filter(this::isRow).limit(TABLE_ROWS).count() == TABLE_ROWS;
    }

    private static void collect(List<FormLine> lines, KnownWords into) {
        lines.stream().flatMap(FormWords::words).forEach(into::add);
    }

    private static Stream<String> words(Heading heading) {
        return Stream.concat(Stream.of(heading.label()), heading.variants().stream());
    }

    private static Stream<String> words(FormLine line) {
        return Stream.concat(Stream.of(line.label()), line.variants().stream());
    }
}
