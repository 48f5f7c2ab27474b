package gouji.review.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import gouji.data.NamedFile;
import gouji.data.UnusableFileException;
import gouji.message.Messages;
import gouji.read.document.RefusalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        List<RosterRow> rows = rows(file).stream().filter(row -> !row.isBlank()).toList();
        int first = headings(rows);
        if (first < 0) {
            throw unusable(file, null, "headings.none", HEADINGS_WITHIN);
        }
        Map<RosterColumn, Integer> columns = columns(rows.get(first));
        RosterErrors troubles = new RosterErrors(file.toString());
        List<Unit> units = rows.stream()
                .skip(first + 1L)
                .map(row -> new UnitParser(row, columns, troubles).unit())
                .toList();
        List<Unit> settled = new RosterHierarchy(units, troubles).settled();
        troubles.stop();
        if (units.isEmpty()) {
            throw unusable(file, null, "units.none");
        }
        return new Roster(settled);
    }

    private static List<RosterRow> rows(Path file) throws IOException {
        try {
            return SpreadsheetRows.of(NamedFile.bytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation().getLineNr();
            throw unusable(file, e, "csv", line);
        } catch (RefusalException e) {
            throw unusable(file, e, "file.refused", e.problem().text());
        }
    }

    private static UnusableFileException unusable(
            Path file, @Nullable Exception cause, String key, Object... arguments) {
        return new UnusableFileException(file, MESSAGES.text(key, arguments), cause);
    }

    private static int headings(List<RosterRow> rows) {
        for (int i = 0; i < Math.min(HEADINGS_WITHIN, rows.size()); i++) {
            if (columns(rows.get(i)).containsKey(RosterColumn.NAME)) {
                return i;
            }
        }
        return -1;
    }

    private static Map<RosterColumn, Integer> columns(RosterRow headings) {
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < headings.cells().size(); i++) {
            int at = i;
            RosterColumn.of(headings.cell(i)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        return columns;
    }
}
