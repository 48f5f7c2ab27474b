package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table on a page. Its identity, not its words, tells one cell in several slots.
 *
 * @param view the page
 * @param box its place on it
 * @param lines what stands in it
 * @param cut whether something of it reaches into another cell
 */
record TableCell(PageView view, Box box, List<TextLine> lines, boolean cut) {
    /** Space that may be left in a cell although the next digit had to go to the next line: padding and a digit. */
    private static final double PADDING = 12;

    boolean isBlank() {
        return lines.isEmpty();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        boolean digits = isBrokenNumber();
        for (TextLine line : lines) {
            String words = line.text();
            boolean spaced = text.length() > 0 && !digits && isNarrow(text.charAt(text.length() - 1), words.charAt(0));
            text.append(spaced ? "\n" : "").append(words);
        }
        return cut ? text.append('\uFFFD').toString() : text.toString();
    }

    /** Whether two characters are part of words or numbers that white space keeps apart. */
    private static boolean isNarrow(char last, char next) {
        return last < 0x2000 && next < 0x2000;
    }

    /** Whether the lines are the digits of one number, broken because the cell is too narrow for them. */
    private boolean isBrokenNumber() {
        if (lines.size() < 2) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean last = i == lines.size() - 1;
            double digit = lines.get(i).box().width() / text.length();
            boolean full = box.width() - lines.get(i).box().width() < PADDING + digit;
            boolean alike = text.length() == lines.get(0).text().length() || last;
            if (!text.matches("[0-9.,]+") || !last && !full || !alike) {
                return false;
            }
        }
        return true;
    }

    /** The same cell, of which a part is lost. */
    TableCell torn() {
        return new TableCell(view, box, lines, true);
    }

    /** One cell of two halves that a page break parted. */
    TableCell with(TableCell below) {
        List<TextLine> all = new ArrayList<>(lines);
        all.addAll(below.lines);
        return new TableCell(view, box, all, cut || below.cut);
    }
}
