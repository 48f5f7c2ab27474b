package gouji.read.text;

import gouji.text.Space;
import java.util.ArrayList;
import java.util.List;

/** Comma-separated values: quoted fields, and commas that only part the thousands of a number. */
final class CommaSeparated {
    private static final int GROUP = 3;

    private CommaSeparated() {}

    /** Whether some comma of the line parts cells rather than thousands or words of a sentence. */
    static boolean part(String line) {
        for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) {
            boolean spaced = at + 1 < line.length() && line.charAt(at + 1) == ' ';
            if (!spaced && !isThousands(line, at)) {
                return true;
            }
        }
        return false;
    }

    static List<String> cut(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                quoted = doubled == quoted;
                i = doubled ? i + 1 : i;
                cell.append(doubled ? "\"" : "");
            } else if (c == ',' && !quoted) {
                cells.add(Space.trim(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(Space.trim(cell.toString()));
        return cells;
    }

    private static boolean isThousands(String line, int comma) {
        int end = comma + 1;
        while (end < line.length() && Character.isDigit(line.charAt(end))) {
            end++;
        }
        return comma > 0 && Character.isDigit(line.charAt(comma - 1)) && end - comma - 1 == GROUP;
    }
}
