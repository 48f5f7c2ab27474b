package gouji.review.store;

import gouji.message.Codes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the letters of a year, unit by unit. May be used by several threads. */
public final class LetterSteps {
    private final Database database;

    LetterSteps(Database database) {
        this.database = database;
    }

    /** How far a letter has come. */
    public enum Step {
        /** Written, and nothing else. */
        WRITTEN,
        SENT,
        ANSWERED,
        /** What the unit answered was looked at. */
        REVIEWED,
        FILED
    }

    /**
     * The last step of the letters to a unit.
     *
     * @param who who noted it, or ""
     * @param made the day it was noted
     */
    public record Noted(String unit, Step step, String who, LocalDate made) {}

    /** The last step of each unit of a year, by its name. */
    public Map<String, Noted> of(int year) {
        List<Noted> all = database.query(
                "SELECT unit, step, who, made FROM letter_step WHERE year = ? ORDER BY id",
                row -> new Noted(
                        row.getString("unit"),
                        Codes.parse(Step.class, row.getString("step")),
                        row.getString("who"),
                        LocalDate.parse(row.getString("made"))),
                year);
        Map<String, Noted> last = new LinkedHashMap<>();
        all.forEach(noted -> last.put(noted.unit(), noted));
        return last;
    }

    public void note(int year, Noted noted) {
        database.update(
                "INSERT INTO letter_step (year, unit, step, who, made) VALUES (?, ?, ?, ?, ?)",
                year,
                noted.unit(),
                Codes.of(noted.step()),
                noted.who(),
                noted.made().toString());
    }
}
