package gouji.review.store;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Verdict;
import gouji.finding.Waived;
import gouji.model.Facts;
import gouji.model.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reviews of the past: what they found, report by report. May be used by several threads. */
public final class ReviewHistory {
    /** Of a unit and year the last review counts that came to its end; what names no unit is known by its source. */
    private static final String LATEST = """
            SELECT id, source, unit, year, verdict, points FROM report
            WHERE id IN (
                SELECT max(report.id) FROM report JOIN run ON run.id = report.run
                WHERE run.finished = 1 GROUP BY unit, year, CASE unit WHEN '' THEN source END)
            """;

    /** The same by the first review in which the report was read. */
    private static final String FIRST = """
            SELECT id, source, unit, year, verdict, points FROM report
            WHERE id IN (
                SELECT min(report.id) FROM report JOIN run ON run.id = report.run
                WHERE run.finished = 1 AND report.verdict <> 'UNREADABLE' AND unit <> '' GROUP BY unit, year)
            """;

    private static final String ORDER = " ORDER BY unit, year, id";

    private final Database database;

    ReviewHistory(Database database) {
        this.database = database;
    }

    /**
     * A report as a review left it.
     *
     * @param id its number in the store
     * @param year the year it tells of, or null
     * @param points its points by the scoring standard, or null
     */
    public record Entry(
            long id,
            String source,
            String unit,
            @Nullable Integer year,
            Verdict verdict,
            @Nullable String points) {}

    /** The reports of all units and years, each as the last review left it. */
    public List<Entry> latest() {
        return database.query(LATEST + ORDER, ReviewHistory::entry);
    }

    /** The reports of all units and years that were read, each as the first such review left it. */
    public List<Entry> first() {
        return database.query(FIRST + ORDER, ReviewHistory::entry);
    }

    /** The years of the units whose name has these words in it. */
    public List<Entry> latest(String unit) {
        return database.query(LATEST + " AND instr(unit, ?) > 0" + ORDER, ReviewHistory::entry, unit);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        Integer known = row.wasNull() ? null : year;
        return new Entry(
                row.getLong("id"),
                row.getString("source"),
                row.getString("unit"),
                known,
                Verdict.valueOf(row.getString("verdict")),
                row.getString("points"));
    }

    public Facts facts(long report) {
        byte[] packed = database.query("SELECT facts FROM report WHERE id = ?", row -> row.getBytes(1), report)
                .get(0);
        return database.unpacked(() -> CompressedJson.facts(packed).get(0));
    }

    /** What was found in a report and not waived. */
    public List<Finding> open(long report) {
        return findings("waived = 0", report);
    }

    /** What was found in a report, waived or not. */
    public List<Finding> findings(long report) {
        return findings("1", report);
    }

    private List<Finding> findings(String which, long report) {
        List<byte[]> said = database.query(
                "SELECT said FROM finding WHERE report = ? AND " + which + " ORDER BY rowid",
                row -> row.getBytes(1),
                report);
        return database.unpacked(
                () -> said.stream().map(CompressedJson::finding).toList());
    }

    /** Writes down a review that begins; one that was broken off is forgotten. */
    public Recording record(LocalDate asOf, String ruleset) {
        database.update("DELETE FROM run WHERE finished = 0");
        long run = database.insert(
                "INSERT INTO run (finished, as_of, ruleset) VALUES (0, ?, ?)", asOf.toString(), ruleset);
        return new Recording(run);
    }

    /** A review that is being written down. Used by one thread. */
    public final class Recording {
        private final long run;

        private Recording(long run) {
            this.run = run;
        }

        /**
         * @param owner the unit of the roster it is taken for, or as it names it itself; "" when nobody can tell
         * @param looked the rules that looked at it, each with the keys it could not see
         */
        public void add(CheckedReport checked, String owner, Map<String, List<String>> looked) {
            Facts facts = checked.facts();
            Report report = facts.report();
            long id = database.insert(
                    "INSERT INTO report (run, source, sha256, unit, owner, year, verdict, points, facts, looked)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    run,
                    report.source(),
                    report.sha256(),
                    report.unit(),
                    owner,
                    report.year(),
                    checked.verdict().name(),
                    checked.score() == null ? null : checked.score().points().toPlainString(),
                    CompressedJson.facts(List.of(facts.lasting())),
                    CompressedJson.pack(looked));
            checked.findings().forEach(finding -> add(id, finding, 0));
            checked.waived().stream().map(Waived::finding).forEach(finding -> add(id, finding, 1));
        }

        private void add(long report, Finding finding, int waived) {
            database.update("INSERT INTO finding VALUES (?, ?, ?)", report, waived, CompressedJson.pack(finding));
        }

        long run() {
            return run;
        }
    }
}
