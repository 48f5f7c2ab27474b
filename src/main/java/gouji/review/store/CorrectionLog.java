package gouji.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every correction of a cell that was ever made: none is changed or taken away. May be used by several threads. */
public final class CorrectionLog {
    private final Database database;

    CorrectionLog(Database database) {
        this.database = database;
    }

    /** All of a file in the order they were made. */
    public List<Correction> all(String bytes) {
        return database.query("SELECT * FROM correction WHERE bytes = ? ORDER BY id", CorrectionLog::correction, bytes);
    }

    /** Those of a file that hold, the last of each cell. */
    public List<Correction> inForce(String bytes) {
        Map<String, Correction> last = new LinkedHashMap<>();
        all(bytes).forEach(correction -> last.put(correction.cell(), correction));
        return last.values().stream().filter(c -> c.value() != null).toList();
    }

    public void append(Correction made) {
        database.update(
                "INSERT INTO correction (bytes, cell, label, former, value, reason, who, made)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                made.bytes(),
                made.cell(),
                made.label(),
                made.former(),
                made.value(),
                made.reason(),
                made.who(),
                made.made().toString());
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getString("bytes"),
                row.getString("cell"),
                row.getString("label"),
                row.getString("former"),
                row.getString("value"),
                row.getString("reason"),
                row.getString("who"),
                LocalDate.parse(row.getString("made")));
    }
}
