package gouji.extract.table.cell;

import gouji.extract.table.label.Label;
import gouji.model.CellState;
import gouji.read.document.GridCell;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a cell. A number with a space inside is none: nobody can tell whether it is one or two. */
public final class CellParser {
    private static final int FAST = 9;
    /** Words and signs written for a zero: figures, but not as they should be. */
    private static final String ZEROS = "零〇○◯";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<number>[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,9})?)[ \n\t]*(?<unit>\\p{IsHan}*)"
                    + "[ \n\t]*(?:\\((?<note>[^()]+)\\))?");

    private final CellWords words;

    public CellParser(CellWords words) {
        this.words = words;
    }

    public Value read(String text) {
        if (isPlainDigits(text)) {
            return new Value(CellState.NUMBER, BigDecimal.valueOf(Integer.parseInt(text)), null);
        }
        String folded = fold(text);
        if (folded.isEmpty()) {
            return Value.BLANK;
        }
        if (folded.length() == 1 && ZEROS.indexOf(folded.charAt(0)) >= 0) {
            return new Value(CellState.ANNOTATED, BigDecimal.ZERO, null);
        }
        if (words.placeholders().contains(folded) || folded.equals(GridCell.UNREADABLE)) {
            return Value.PLACEHOLDER;
        }
        char first = folded.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || first == '-' || first == '+';
        return numeric ? number(folded) : Value.TEXT;
    }

    private Value number(String folded) {
        Matcher matcher = NUMBER.matcher(folded);
        if (!matcher.matches() || !isUnit(matcher.group("unit"))) {
            return Value.TEXT;
        }
        String unit = matcher.group("unit");
        String note = matcher.group("note");
        boolean noteIsUnit = note != null && unit.isEmpty() && words.units().containsKey(note);
        return new Value(
                note == null || noteIsUnit ? CellState.NUMBER : CellState.ANNOTATED,
                new BigDecimal(matcher.group("number").replace(",", "").replace("+", "")),
                words.units().get(noteIsUnit ? note : unit));
    }

    private boolean isUnit(String unit) {
        return unit.isEmpty() || words.units().containsKey(unit);
    }

    private static boolean isPlainDigits(String text) {
        if (text.isEmpty() || text.length() > FAST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Wide signs made narrow, white space at both ends gone. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Label.isSpace(c)) {
                folded.append(' ');
            } else if (c >= 0xFF01 && c <= 0xFF5E) {
                folded.append((char) (c - 0xFEE0));
            } else {
                folded.append(c == 0x2212 ? '-' : c);
            }
        }
        return folded.toString().strip();
    }
}
