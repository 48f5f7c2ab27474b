package gouji.read.text;

import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;

/** Finds out what parts the cells of a line of text, and cuts it there. */
final class CellSplitter {
    private static final String PIPES = "|｜│┃║";
    private static final String RULES = "-=+:_ ─━═┄┈┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬";
    private static final String SIGNS = ",.，．%％-－/／—";
    /** Spaces as wide as a character. */
    private static final String WIDE = "\u3000\u2001\u2003";

    private static final int SHORTEST_RULE = 3;

    private CellSplitter() {}

    static Separator separator(String line) {
        if (line.indexOf('\t') >= 0) {
            return Separator.TAB;
        }
        if (isRule(line)) {
            return Separator.RULE;
        }
        if (line.chars().filter(c -> PIPES.indexOf(c) >= 0).count() >= 2) {
            return Separator.PIPE;
        }
        int bySpaces = isSentence(line) ? 1 : bySpaces(line).size();
        if (bySpaces < 3 && CommaSeparated.part(line)) {
            return Separator.COMMA;
        }
        return bySpaces > 1 ? Separator.SPACES : Separator.NONE;
    }

    static List<String> cut(String line, Separator separator) {
        return switch (separator) {
            case TAB -> byTabs(line);
            case PIPE -> byPipes(line);
            case COMMA -> CommaSeparated.cut(line);
            case SPACES -> bySpaces(line);
            default -> Space.isBlank(line) ? List.of() : List.of(Space.trim(line));
        };
    }

    /** Digits with the signs that go with them, or a sign for nothing. */
    static boolean isNumber(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!Character.isDigit(c) && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return !cell.isEmpty();
    }

    private static boolean isRule(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (RULES.indexOf(c) < 0 && PIPES.indexOf(c) < 0) {
                return false;
            }
            boolean again = i > 0 && c == line.charAt(i - 1) && c != ' ' && PIPES.indexOf(c) < 0;
            marks = again ? marks + 1 : marks;
        }
        return marks >= SHORTEST_RULE - 1;
    }

    private static List<String> byTabs(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', from)) {
            cells.add(Space.trim(line.substring(from, at)));
            from = at + 1;
        }
        cells.add(Space.trim(line.substring(from)));
        return cells;
    }

    /** The pipes at both ends of a line are its frame and open no cell. */
    private static List<String> byPipes(String line) {
        return byPipes(line, opens(line), closes(line));
    }

    static boolean opens(String line) {
        return PIPES.indexOf(Space.trim(line).charAt(0)) >= 0;
    }

    static boolean closes(String line) {
        String inner = Space.trim(line);
        return PIPES.indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /** Cuts at pipes, of which the first and the last may be a frame. */
    static List<String> byPipes(String line, boolean opened, boolean closed) {
        String inner = Space.trim(line);
        int start = opened ? 1 : 0;
        int end = closed ? inner.length() - 1 : inner.length();
        List<String> cells = new ArrayList<>();
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || PIPES.indexOf(inner.charAt(at)) >= 0) {
                cells.add(Space.trim(inner.substring(from, at)));
                from = at + 1;
            }
        }
        return cells;
    }

    /** Blanks in a sentence part nothing: its figures may stand between wide ones. */
    private static boolean isSentence(String line) {
        return line.indexOf('。') >= 0;
    }

    /** Two spaces part, one wide space parts beside a number, and one space parts two numbers. */
    private static List<String> bySpaces(String line) {
        String text = Space.trim(line);
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && Space.is(text.charAt(end))) {
                end++;
            }
            if (end > at && parts(text, at, end)) {
                addNumbers(cells, text.substring(from, at));
                from = end;
            }
            at = Math.max(at, end - 1);
        }
        addNumbers(cells, text.substring(from));
        return cells;
    }

    private static boolean parts(String text, int from, int to) {
        boolean wide = WIDE.indexOf(text.charAt(from)) >= 0;
        boolean numeric = isNumber(text.substring(from - 1, from)) || isNumber(text.substring(to, to + 1));
        return to - from > 1 || wide && numeric;
    }

    private static void addNumbers(List<String> cells, String cell) {
        String[] words = cell.split(" ");
        for (String word : words) {
            if (!isNumber(word)) {
                cells.add(cell);
                return;
            }
        }
        cells.addAll(List.of(words));
    }
}
