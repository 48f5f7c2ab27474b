package gouji.read.text;

import gouji.read.document.FormWords;
import java.util.List;

/**
 * A line of a text file, cut into the cells it may have.
 *
 * @param number its number, from 1
 * @param text the line as it stands
 * @param separator what parts its cells
 * @param cells its cells, trimmed; the whole line when nothing parts it
 */
record DelimitedLine(int number, String text, Separator separator, List<String> cells) {
    private static final int LONGEST_CELL = 100;
    private static final int LONGEST_PLAIN = 60;
    private static final int SHORT_SENTENCE = 20;

    /** Reads a line; {@code words} tell a heading that was pasted as a row of blanks from a row. */
    static DelimitedLine of(int number, String text, FormWords words) {
        Separator separator = CellSplitter.separator(text);
        List<String> cells = CellSplitter.cut(text, separator);
        if (separator == Separator.RULE) {
            return new DelimitedLine(number, text, separator, List.of());
        }
        List<String> filled = cells.stream().filter(c -> !c.isEmpty()).toList();
        if (filled.isEmpty() && separator != Separator.PIPE) {
            return new DelimitedLine(number, "", Separator.NONE, List.of());
        }
        boolean sole = filled.size() == 1
                && (words.isHeading(filled.get(0)) || filled.get(0).indexOf('。') >= 0);
        boolean prose = sole || cells.stream().anyMatch(DelimitedLine::isProse);
        return prose
                ? new DelimitedLine(number, sole ? filled.get(0) : text, Separator.NONE, filled)
                : new DelimitedLine(number, text, separator, cells);
    }

    boolean isBlank() {
        return cells.isEmpty() && separator == Separator.NONE;
    }

    /** Whether it may stand in a table as a row of one cell. */
    boolean isShort() {
        return separator != Separator.RULE && text.length() <= LONGEST_PLAIN && text.indexOf('。') < 0;
    }

    boolean hasNumber() {
        return cells.stream().anyMatch(CellSplitter::isNumber);
    }

    int filled() {
        return (int) cells.stream().filter(c -> !c.isEmpty()).count();
    }

    private static boolean isProse(String cell) {
        return cell.length() > LONGEST_CELL || cell.length() > SHORT_SENTENCE && cell.indexOf('。') >= 0;
    }
}
