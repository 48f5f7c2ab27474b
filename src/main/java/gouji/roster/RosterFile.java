package gouji.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import gouji.data.NamedFile;
import gouji.data.UnusableFile;
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
    private static final int HEADINGS_WITHIN = 5;

    private RosterFile() {}

    /** @throws IOException when it cannot be read or is not right; the message names file, line and column of every mistake */
    public static Roster read(Path file) throws IOException {
        List<Row> rows = rows(file).stream().filter(row -> !row.isBlank()).toList();
        int first = headings(rows);
        if (first < 0) {
            throw unusable(
                    file,
                    "前 " + HEADINGS_WITHIN + " 行里没有表头“单位名称”，请在第一行写上各列的名称",
                    "the first " + HEADINGS_WITHIN + " rows have no heading name; name the columns in the first row.",
                    null);
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
            throw unusable(file, "表头下面没有单位，请每行填一个单位", "there is no unit below the headings; write one a row.", null);
        }
        return new Roster(settled);
    }

    private static List<Row> rows(Path file) throws IOException {
        try {
            return Rows.of(NamedFile.bytes(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation().getLineNr();
            throw unusable(
                    file,
                    "第 " + line + " 行不是逗号分隔的表格，请检查引号",
                    "line " + line + " is no table parted by commas; check its quotation marks.",
                    e);
        } catch (Refusal e) {
            throw unusable(file, e.getMessage() + "请另存为 XLSX 或者 CSV", "it cannot be read; save it as XLSX or CSV.", e);
        }
    }

    private static UnusableFile unusable(Path file, String zh, String en, Exception cause) {
        return new UnusableFile(file, new Text(zh, en), cause);
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
