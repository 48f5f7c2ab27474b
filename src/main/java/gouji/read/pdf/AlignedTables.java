package gouji.read.pdf;

import gouji.read.document.FormWords;
import gouji.text.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds tables whose rows and columns no lines part, or only some do, among the lines of text between two headings. */
final class AlignedTables {
    /** How many lines the names of columns may take before one of them is whole. */
    private static final int HEADER = 6;

    private static final int LONGEST_LABEL = 12;

    private final FormWords words;
    private final Consumer<PageTable> tables;
    private final Consumer<PlacedLine> lines;

    /**
     * @param tables takes the tables in reading order
     * @param lines takes the lines that belong to none
     */
    AlignedTables(FormWords words, Consumer<PageTable> tables, Consumer<PlacedLine> lines) {
        this.words = words;
        this.tables = tables;
        this.lines = lines;
    }

    void read(List<PlacedLine> stretch) {
        int from = 0;
        for (int i = 0; i <= stretch.size(); i++) {
            if (i == stretch.size() || words.isHeading(stretch.get(i).line().text())) {
                section(stretch.subList(from, i));
                if (i < stretch.size()) {
                    lines.accept(stretch.get(i));
                }
                from = i + 1;
            }
        }
    }

    private void section(List<PlacedLine> section) {
        List<Boolean> tabular = section.stream().map(this::isTabular).toList();
        int first = tabular.indexOf(true);
        int last = tabular.lastIndexOf(true);
        if (first < 0) {
            section.forEach(lines);
            return;
        }
        for (int i = 0; i < HEADER && first > 0 && !isProse(section.get(first - 1)); i++) {
            first--;
        }
        section.subList(0, first).forEach(lines);
        table(section.subList(first, last + 1));
        section.subList(last + 1, section.size()).forEach(lines);
    }

    private static boolean isProse(PlacedLine placed) {
        String text = placed.line().text();
        return text.length() > LONGEST_LABEL && WordGroup.names(placed).size() == 1 || text.indexOf('。') >= 0;
    }

    /** Whether a line shows columns of the form, or a row and its values. */
    private boolean isTabular(PlacedLine placed) {
        List<WordGroup> pieces = WordGroup.of(placed);
        long named = WordGroup.names(placed).stream()
                .filter(p -> words.isColumn(p.text()))
                .count();
        long values = pieces.stream().filter(WordGroup::isValue).count();
        boolean row = pieces.stream().anyMatch(p -> words.isRow(p.text()));
        return row || named > 1 || values > 1 || named == 1 && pieces.size() > 1;
    }

    /** Parts the lines where a header begins anew, or is repeated on another page. */
    private void table(List<PlacedLine> section) {
        List<PlacedLine> part = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean body = false;
        for (PlacedLine placed : section) {
            boolean header = isHeader(placed) || body && isAgain(placed, names, part);
            if (header && body) {
                int end = part.size();
                while (!isBody(part.get(end - 1)) && part.get(end - 1).view() == placed.view()) {
                    end--;
                }
                finish(part.subList(0, end));
                part = new ArrayList<>(part.subList(end, part.size()));
                body = false;
            }
            body |= !header && isBody(placed);
            if (!body) {
                names.add(placed.line().text());
            }
            part.add(placed);
        }
        finish(part);
    }

    private static boolean isAgain(PlacedLine placed, Set<String> names, List<PlacedLine> part) {
        return names.contains(placed.line().text()) && part.get(0).view() != placed.view();
    }

    private boolean isHeader(PlacedLine placed) {
        List<WordGroup> pieces = WordGroup.of(placed);
        return WordGroup.names(placed).stream().anyMatch(this::isName)
                && pieces.stream().noneMatch(WordGroup::isValue)
                && pieces.stream().noneMatch(this::isRow);
    }

    /** Whether a piece names a column; with a numeral in front it is a row, such as 3.其他. */
    private boolean isName(WordGroup piece) {
        return words.isColumn(piece.text()) && Numbering.end(piece.text()) == 0;
    }

    private boolean isBody(PlacedLine placed) {
        return WordGroup.of(placed).stream().anyMatch(p -> p.isValue() || isRow(p));
    }

    private boolean isRow(WordGroup piece) {
        return words.isRow(piece.text()) && !isName(piece) && !words.isBlock(piece.text());
    }

    private void finish(List<PlacedLine> part) {
        int body = 0;
        while (body < part.size() && !isBody(part.get(body))) {
            body++;
        }
        List<WordGroup> header = pieces(part.subList(0, body), WordGroup::names);
        List<WordGroup> rest = pieces(part.subList(body, part.size()), WordGroup::of);
        AlignedColumns columns = AlignedColumns.of(header, rest, words);
        List<AlignedRow> rows = columns == null ? List.of() : new AlignedRows(words, columns).of(rest);
        if (columns == null || rows.isEmpty()) {
            part.forEach(lines);
        } else {
            tables.accept(columns.table(rows));
        }
    }

    private static List<WordGroup> pieces(List<PlacedLine> lines, Function<PlacedLine, List<WordGroup>> parting) {
        return lines.stream().flatMap(l -> parting.apply(l).stream()).toList();
    }
}
