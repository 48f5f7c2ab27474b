package gouji.read.document;

import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Set<String> rows = new HashSet<>();
    private final Set<String> columns = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> headings = new HashSet<>();

    public FormWords(List<Form> forms) {
        this.forms = List.copyOf(forms);
        for (Form form : forms) {
            form.sections().forEach(h -> words(h).map(FormWords::plain).forEach(headings::add));
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
        return line.length() < LONGEST_HEADING && headings.contains(plain(line));
    }

    /** Whether a text is the label of a row of the form. */
    public boolean isRow(String text) {
        return text.length() < LONGEST_ROW && rows.contains(plain(text));
    }

    public boolean isColumn(String text) {
        return text.length() < 60 && columns.contains(plain(text));
    }

    /** A heading or label long enough to stand nowhere but in a report. */
    boolean isDistinct(String text) {
        if (text.length() < DISTINCT || text.length() >= LONGEST_ROW) {
            return false;
        }
        String plain = plain(text);
        return plain.length() >= DISTINCT
                && (rows.contains(plain) || text.length() < LONGEST_HEADING && headings.contains(plain));
    }

    /** Whether a block holds a heading or label of the form. */
    public boolean isAnchor(Block block) {
        if (block instanceof Paragraph) {
            return isDistinct(((Paragraph) block).text());
        }
        return block instanceof Grid
                && ((Grid) block)
                        .rows().stream()
                                .flatMap(List::stream)
                                .filter(Objects::nonNull)
                                .anyMatch(c -> isDistinct(c.text()));
    }

    /** Whether the cells are those of a table that shows values, and not of one that arranges prose. */
    public boolean isTable(List<String> cells) {
        return cells.stream().allMatch(c -> c.length() <= LAYOUT_TEXT)
                || cells.stream().filter(this::isRow).limit(TABLE_ROWS).count() == TABLE_ROWS;
    }

    /** Whether a text is the label of a row that the form prints beside others, as a block of columns. */
    public boolean isBlock(String text) {
        return blocks.contains(plain(text));
    }

    private static void collect(List<Line> lines, Set<String> into) {
        lines.stream().flatMap(FormWords::words).map(FormWords::plain).forEach(into::add);
    }

    private static Stream<String> words(Heading heading) {
        return Stream.concat(Stream.of(heading.label()), heading.variants().stream());
    }

    private static Stream<String> words(Line line) {
        return Stream.concat(Stream.of(line.label()), line.variants().stream());
    }

    /** Letters and digits alone, without the enumerator in front. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = Numbering.end(text); i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
