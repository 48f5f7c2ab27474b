package gouji.review.store;

import gouji.finding.EarlierFinding;
import gouji.finding.Finding;
import gouji.finding.PastLetter;
import gouji.finding.Round;
import gouji.finding.Standing;
import gouji.finding.Verdict;
import gouji.message.Language;
import gouji.model.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of every year, what each left of its reports, and the letters written in it. A round has one review; making
 * it again replaces that. May be used by several threads.
 */
public final class PastRounds {
    private static final String ROUNDS = "SELECT id, run, year, number, name, day FROM round ORDER BY year, number";

    private static final String REPORTS = """
            SELECT report.id, report.source, report.sha256, report.unit, report.owner, report.year, report.verdict,
                report.points, round.number
            FROM report JOIN round ON round.run = report.run
            """;

    private static final String LETTERS = """
            SELECT letter.unit, letter.kind, letter.bytes, letter.matters, letter.day
            FROM letter JOIN round ON round.id = letter.round
            WHERE round.year = ? AND round.number < ? ORDER BY letter.id
            """;

    private static final String BREAK = "\n";

    private final Database database;
    private final ReviewHistory past;

    PastRounds(Database database, ReviewHistory past) {
        this.database = database;
        this.past = past;
    }

    /**
     * A report as a round left it.
     *
     * @param id its number in the store
     * @param bytes hash of its bytes, or ""
     * @param unit the organ as it names it, or ""
     * @param owner the unit it is taken for, or ""
     * @param year the year it tells of, or null
     * @param points its points by the scoring standard, or null
     * @param round the number of the round
     */
    public record Filed(
            long id,
            String source,
            String bytes,
            String unit,
            String owner,
            @Nullable Integer year,
            Verdict verdict,
            @Nullable String points,
            int round) {
        /** Whether it stands for the reports of a review together. */
        public boolean isBatch() {
            return unit.isEmpty() && bytes.isEmpty() && source.equals(Report.BATCH);
        }
    }

    /** All rounds by year and number. */
    public List<KeptRound> all() {
        return database.query(ROUNDS, row -> new KeptRound(row.getLong("id"), row.getLong("run"), round(row)));
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                row.getInt("year"), row.getInt("number"), row.getString("name"), LocalDate.parse(row.getString("day")));
    }

    /** The rounds of a year by number. */
    public List<KeptRound> of(int year) {
        return all().stream().filter(kept -> kept.round().year() == year).toList();
    }

    /** The reports of a year's rounds up to one of them, in the order of the rounds. */
    public List<Filed> upTo(Round last) {
        String which = " WHERE round.year = ? AND round.number <= ? ORDER BY round.number, report.id";
        return database.query(REPORTS + which, PastRounds::filed, last.year(), last.number());
    }

    /** The reports of a round. */
    public List<Filed> reports(KeptRound round) {
        return database.query(REPORTS + " WHERE round.id = ? ORDER BY report.id", PastRounds::filed, round.id());
    }

    /** The reports of a round that are of a unit, by the name it has there or on the roster. */
    public List<Filed> reports(KeptRound round, String unit) {
        String which = " WHERE round.id = ? AND (report.unit = ? OR report.owner = ?) ORDER BY report.id";
        return database.query(REPORTS + which, PastRounds::filed, round.id(), unit, unit);
    }

    private static Filed filed(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        Integer known = row.wasNull() ? null : year;
        return new Filed(
                row.getLong("id"),
                row.getString("source"),
                row.getString("sha256"),
                row.getString("unit"),
                row.getString("owner"),
                known,
                Verdict.valueOf(row.getString("verdict")),
                row.getString("points"),
                row.getInt("number"));
    }

    /** What a round left of a report, for another to be laid beside it. */
    public Standing standing(Filed report, Language language) {
        List<EarlierFinding> told = past.findings(report.id()).stream()
                .map((Finding finding) -> EarlierFinding.of(finding, language))
                .toList();
        boolean read = report.verdict() != Verdict.UNREADABLE;
        return new Standing(report.unit(), read, told, looked(report.id()));
    }

    private @Nullable Map<String, List<String>> looked(long report) {
        byte[] packed = database.query("SELECT looked FROM report WHERE id = ?", row -> row.getBytes(1), report)
                .get(0);
        return packed == null ? null : database.unpacked(() -> CompressedJson.looked(packed));
    }

    /** The letters of the rounds of the year before this one, the oldest leading. */
    public List<PastLetter> lettersBefore(Round round) {
        return database.query(
                LETTERS,
                row -> new PastLetter(
                        row.getString("unit"),
                        row.getString("kind"),
                        row.getString("bytes"),
                        row.getString("matters").lines().toList(),
                        LocalDate.parse(row.getString("day"))),
                round.year(),
                round.number());
    }

    /**
     * Makes a review that came to its end the content of a round, in place of what was there; before this it counts for
     * nothing.
     *
     * @param repeated the round it is made again of, or null
     * @param letters those it wrote
     */
    public void keep(
            ReviewHistory.Recording review, Round round, @Nullable KeptRound repeated, List<PastLetter> letters) {
        database.atOnce(() -> {
            database.update("UPDATE run SET finished = 1 WHERE id = ?", review.run());
            long id = repeated == null ? begin(review, round) : again(review, round, repeated);
            letters.forEach(letter -> add(id, letter));
        });
    }

    private long begin(ReviewHistory.Recording review, Round round) {
        return database.insert(
                "INSERT INTO round (year, number, name, day, run) VALUES (?, ?, ?, ?, ?)",
                round.year(),
                round.number(),
                round.name(),
                round.day().toString(),
                review.run());
    }

    private long again(ReviewHistory.Recording review, Round round, KeptRound repeated) {
        database.update(
                "UPDATE round SET run = ?, day = ? WHERE id = ?",
                review.run(),
                round.day().toString(),
                repeated.id());
        database.update("DELETE FROM run WHERE id = ?", repeated.run());
        database.update("DELETE FROM letter WHERE round = ?", repeated.id());
        return repeated.id();
    }

    private void add(long round, PastLetter letter) {
        database.update(
                "INSERT INTO letter (round, unit, kind, bytes, matters, day) VALUES (?, ?, ?, ?, ?, ?)",
                round,
                letter.unit(),
                letter.kind(),
                letter.bytes(),
                String.join(BREAK, letter.matters()),
                letter.day().toString());
    }
}
