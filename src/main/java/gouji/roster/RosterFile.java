package gouji.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import gouji.data.NamedFile;
import gouji.data.UnusableFile;
import gouji.finding.Messages;
import gouji.finding.Text;
import gouji.read.document.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A roster kept as CSV (UTF-8 or GB18030) or XLSX: a row of headings, Chinese or English, and a row for each unit. Only
 * the name must be there; a row above the headings is passed over, as is a column with another heading.
 */
public final class RosterFile {
    private static final Messages MESSAGES = Messages.of("roster");

    private static final int HEADINGS_WITHIN = 5;

    private RosterFile() {}

    /** @throws IOException when it cannot be read or is not right; the message names file, line and column of every mistake */
    public static Roster read(Path file) throws IOException {
        List<Row> rows = rows(file).stream().filter(row -> !row.isBlank()).toList();
        int first = headings(rows);
        if (first < 0) {
            throw unusable(file, null, "headings.none", HEADINGS_WITHIN);
        }
        Map<Column, Integer> columns = columns(rows.get(first));
        Troubles troubles = new Troubles(file.toString());
        List<Unit> units = rows.stream()
                .skip(first + 1L)
                .map(row -> new UnitRow(row, columns, troubles).unit())
                .toList();
        List<Unit> settled = new Kinship(units, troubles).settled();
        troubles.stop();
        if (units.isEmpty()) {
            throw unusable(file, null, "units.none");
        }
        return new Roster(settled);
    }

    private static List<Row> rows(Path file) throws IOException {
        try {
            return Rows.of(NamedFile.bytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation().getLineNr();
            throw unusable(file, e, "csv", line);
        } catch (Refusal e) {
            throw unusable(file, e, "file.refused", new Text(e.getMessage(), "it cannot be read; "));
        }
    }

    private static UnusableFile unusable(Path file, Exception cause, String key, Object... arguments) {
        return new UnusableFile(file, MESSAGES.text(key, arguments), cause);
    }

    private static int headings(List<Row> rows) {
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, rows.size()); i++) {
            if (columns(rows.get(i)).containsKey(Column.NAME)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<Column, Integer> columns(Row headings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.cells().size(); i++) {
            int at = i;
            Column.of(headings.cell(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }
}
