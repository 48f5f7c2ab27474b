package gouji.review.store;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Codes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every decision that was ever made of findings, one after the other: none is changed or taken away, a later one of the
 * same matter takes its place. May be used by several threads.
 */
public final class DecisionLog {
    private static final String ALL = "SELECT * FROM decision ORDER BY id";
    private static final String IN_FORCE = """
            SELECT * FROM decision
            WHERE id NOT IN (SELECT supersedes FROM decision WHERE supersedes IS NOT NULL) AND state <> 'withdrawn'
            ORDER BY id
            """;

    private final Database database;

    DecisionLog(Database database) {
        this.database = database;
    }

    /**
     * A decision as it was written down.
     *
     * @param id its number
     * @param supersedes the number of the one whose place it takes, or null
     */
    public record Entry(
            long id, Decision decision, @Nullable Long supersedes) {}

    /** All of them in the order they were made. */
    public List<Entry> all() {
        return database.query(ALL, DecisionLog::entry);
    }

    /** Those no other took the place of, and that were not taken back, in the order they were made. */
    public List<Decision> inForce() {
        return database.query(IN_FORCE, row -> entry(row).decision());
    }

    /**
     * Writes one down.
     *
     * @param supersedes the one of the same matter whose place it takes, or null
     */
    public Entry append(Decision decision, @Nullable Entry supersedes) {
        Long before = supersedes == null ? null : supersedes.id();
        long id = database.insert(
                "INSERT INTO decision (rule, unit, year, fingerprint, state, reason, who, decided, until, summary, supersedes)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.rule(),
                decision.unit(),
                decision.year(),
                decision.fingerprint(),
                decision.state().code(),
                decision.reason(),
                decision.who(),
                text(decision.when()),
                text(decision.until()),
                decision.summary(),
                before);
        return new Entry(id, decision, before);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("id"), decision(row), number(row, "supersedes"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        Long year = number(row, "year");
        return new Decision(
                row.getString("rule"),
                row.getString("unit"),
                year == null ? null : year.intValue(),
                row.getString("fingerprint"),
                Codes.parse(DecisionState.class, row.getString("state")),
                row.getString("reason"),
                row.getString("who"),
                day(row, "decided"),
                day(row, "until"),
                row.getString("summary"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
