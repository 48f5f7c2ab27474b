package gouji.write.xlsx;

import gouji.text.FileName;
import gouji.write.tables.FindingTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The columns of the findings as the workbook has them: what somebody reads and decides comes first and is what paper gets,
 * on A4 in type that can be read; what a program reads back comes last, and is hidden.
 */
final class SheetColumns {
    private record Column(String name, int width, int widthOfGone) {}

    private static final List<Column> PRINTED = List.of(
            new Column("unit", 13, 16),
            // what nobody can tell the unit of is known by its file
            new Column("source", 12, 18),
            new Column("severity", 6, 0),
            new Column("since", 7, 9),
            new Column("where", 15, 0),
            new Column("actual", 10, 0),
            new Column("expected", 8, 0),
            new Column("message", 27, 40),
            new Column("fix", 18, 0),
            new Column("decision", 8, 0),
            new Column("decision.reason", 11, 0),
            new Column("decision.who", 7, 0));

    /** Keys, fingerprints and marks are for programs; what was waived stands where it was decided. */
    private static final List<Column> BESIDE = List.of(
            new Column("verdict", 9, 0),
            new Column("decision.until", 11, 0),
            new Column("check", 18, 34),
            new Column("rule", 9, 9),
            new Column("basis", 24, 0),
            new Column("place", 12, 0),
            new Column("year", 6, 6),
            new Column("waived", 0, 0),
            new Column("key", 0, 0),
            new Column("fingerprint", 0, 0),
            new Column("decision.mark", 0, 0));

    private static final List<Column> ALL =
            Stream.concat(PRINTED.stream(), BESIDE.stream()).toList();

    private SheetColumns() {}

    /** A row of the table of findings, or its headings, in the order of the sheet. */
    static List<String> order(List<String> row) {
        return ALL.stream()
                .map(column -> cell(column, row.get(FindingTable.COLUMNS.indexOf(column.name()))))
                .toList();
    }

    /** Where a file lies is told once, in the sheet of reports. */
    private static String cell(Column column, String text) {
        return column.name().equals("source") ? FileName.of(text) : text;
    }

    /** A row of the table of reports, or its headings: where the file lies comes last. */
    static List<String> unitFirst(List<String> row) {
        List<String> cells = new ArrayList<>(row);
        Collections.rotate(cells, -1);
        return List.copyOf(cells);
    }

    static int[] widths() {
        return ALL.stream().mapToInt(Column::width).toArray();
    }

    /** Of a finding that is gone less is known. */
    static List<Integer> widthsOfGone() {
        return ALL.stream().map(Column::widthOfGone).toList();
    }

    /** How many of the columns are printed. */
    static int printed() {
        return PRINTED.size();
    }

    /** What is chosen from in a column, by its number. */
    static Map<Integer, List<String>> choices(List<String> states) {
        int decision = ALL.stream().map(Column::name).toList().indexOf("decision");
        return Map.of(decision, states);
    }
}
