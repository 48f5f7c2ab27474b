package gouji.read.text;

import gouji.read.document.FormWords;
import gouji.text.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a text that may be the rows of one table: parted the same way, following each other, or each followed by the
 * same blank line. Short lines without a separator belong to it when they stand between such rows (blanks at their end
 * were trimmed), or after them when they are labels of the form.
 */
final class TextRun {
    private static final int STRAY = 2;
    private static final int FEW = 3;
    /** So many rows between lines of dashes show that each row is drawn. */
    private static final int RULED = 5;

    private static final int MOST_LINES = 6;
    private static final double NEARLY_ALL = 0.9;
    private static final int MANY_COMMAS = 4;

    private final List<DelimitedLine> lines;
    private final FormWords words;
    private final DelimitedLine first;
    private final List<DelimitedLine> rows = new ArrayList<>();
    private final List<Integer> pending = new ArrayList<>();
    /** For each line of dashes how many rows stand before it. */
    private final List<Integer> rules = new ArrayList<>();

    private int strays;
    private int gap = -1;
    private int at;
    private int end;

    TextRun(List<DelimitedLine> lines, int start, FormWords words) {
        this.lines = lines;
        this.words = words;
        this.first = lines.get(start);
        this.end = start + 1;
        if (isRow(first)) {
            rows.add(first);
            grow(start + 1);
        }
    }

    /** The rows when they make a table, else none. */
    List<DelimitedLine> rows() {
        if (!isTable()) {
            return List.of();
        }
        return switch (first.separator()) {
            case PIPE -> whole(unframed());
            case SPACES -> SpacedColumns.filled(rows);
            default -> rows;
        };
    }

    /** Whether blanks of its rows can be told only by where the others have something. */
    boolean isSpaced() {
        return first.separator() == Separator.SPACES;
    }

    /** Where lines are ruled row by row, those between two rules are one row, whose cells go on from line to line. */
    private List<DelimitedLine> whole(List<DelimitedLine> lines) {
        List<List<DelimitedLine>> groups = new ArrayList<>();
        int from = 0;
        for (int rule : rules) {
            if (rule > from && rule <= lines.size()) {
                groups.add(lines.subList(from, rule));
                from = rule;
            }
        }
        if (from < lines.size()) {
            groups.add(lines.subList(from, lines.size()));
        }
        boolean ruled = groups.size() >= RULED
                && groups.stream().allMatch(g -> g.size() <= MOST_LINES && isAlike(g))
                && groups.size() < lines.size();
        return ruled ? groups.stream().map(TextRun::joined).toList() : lines;
    }

    private static boolean isAlike(List<DelimitedLine> group) {
        return group.stream()
                .allMatch(l -> l.separator() == Separator.PIPE
                        && l.cells().size() == group.get(0).cells().size());
    }

    private static DelimitedLine joined(List<DelimitedLine> group) {
        DelimitedLine top = group.get(0);
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < top.cells().size(); c++) {
            int column = c;
            cells.add(group.stream()
                    .map(l -> l.cells().get(column))
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining("\n")));
        }
        return new DelimitedLine(top.number(), top.text(), top.separator(), cells);
    }

    /** The rows; where not nearly all of them begin with a pipe, those that do begin with a blank cell. */
    private List<DelimitedLine> unframed() {
        List<DelimitedLine> piped =
                rows.stream().filter(r -> r.separator() == Separator.PIPE).toList();
        long opened = piped.stream().filter(r -> CellSplitter.opens(r.text())).count();
        if (opened == 0 || opened >= NEARLY_ALL * piped.size()) {
            return rows;
        }
        return rows.stream()
                .map(r -> r.separator() != Separator.PIPE
                        ? r
                        : new DelimitedLine(
                                r.number(),
                                r.text(),
                                r.separator(),
                                CellSplitter.byPipes(r.text(), false, CellSplitter.closes(r.text()))))
                .toList();
    }

    /** Index of the first line after the rows, also when they make no table: then no later of them begins one either. */
    int end() {
        return end;
    }

    private void grow(int start) {
        int blank = 0;
        for (at = start; at < lines.size() && accept(lines.get(at), blank); at++) {
            blank = lines.get(at).isBlank() ? blank + 1 : 0;
        }
        for (int label : pending) {
            if (!words.isRow(lines.get(label).text())) {
                return;
            }
            rows.add(lines.get(label));
            end = label + 1;
        }
    }

    private boolean accept(DelimitedLine line, int blank) {
        if (line.isBlank()) {
            return gap != 0 && blank < 2;
        }
        if (line.separator() == Separator.RULE) {
            rules.add(rows.size());
            return true;
        }
        gap = gap < 0 ? blank : gap;
        return gap == blank && (isRow(line) ? add(line) : wait(line));
    }

    private boolean isRow(DelimitedLine line) {
        return line.separator() == first.separator()
                && line.separator().compareTo(Separator.RULE) > 0
                && (line.separator() != Separator.COMMA
                        || line.cells().size() == first.cells().size());
    }

    private boolean add(DelimitedLine line) {
        pending.forEach(i -> rows.add(lines.get(i)));
        pending.clear();
        strays = 0;
        rows.add(line);
        end = at + 1;
        return true;
    }

    private boolean wait(DelimitedLine line) {
        boolean label = words.isRow(line.text());
        boolean heading = words.isHeading(line.text()) || Numbering.isChapter(line.text()) && !label;
        boolean otherTable = line.separator() == Separator.TAB || line.separator() == Separator.PIPE;
        pending.add(at);
        strays += label ? 0 : 1;
        return !(first.separator() == Separator.COMMA && line.text().indexOf(',') >= 0)
                && line.isShort()
                && !heading
                && !otherTable
                && strays <= STRAY;
    }

    private boolean isTable() {
        long parted = rows.stream().filter(this::isRow).count();
        boolean several = rows.stream().anyMatch(r -> r.filled() > 1);
        return several
                && parted >= 2
                && switch (first.separator()) {
                    case SPACES -> rows.stream().anyMatch(DelimitedLine::hasNumber);
                    case COMMA -> parted >= FEW || first.cells().size() > MANY_COMMAS;
                    default -> true;
                };
    }
}
