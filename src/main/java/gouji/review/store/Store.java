package gouji.review.store;

import gouji.finding.CheckedReport;
import gouji.finding.Finding;
import gouji.finding.Outcome;
import gouji.finding.Score;
import gouji.finding.Verdict;
import gouji.model.Facts;
import gouji.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The memory of an office: what was read, what was judged, and the reviews that came to their end. Facts are kept
 * unmasked: the file is as confidential as the reports. May be used by several threads.
 */
public final class Store implements AutoCloseable {
    private final Database database;

    private final ReviewHistory past;
    private final DecisionLog decisions;
    private final PastRounds rounds;
    private final CorrectionLog corrections;
    private final LetterSteps letterSteps;

    private Store(Database database) {
        this.database = database;
        this.past = new ReviewHistory(database);
        this.decisions = new DecisionLog(database);
        this.rounds = new PastRounds(database, past);
        this.corrections = new CorrectionLog(database);
        this.letterSteps = new LetterSteps(database);
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws StoreException when it is no such file, of a newer version, or cannot be opened
     */
    public static Store open(Path file) throws IOException {
        return new Store(new Database(file));
    }

    /** The reviews that came to their end. */
    public ReviewHistory past() {
        return past;
    }

    /** What was decided of findings. */
    public DecisionLog decisions() {
        return decisions;
    }

    /** Cells a person read otherwise than the program. */
    public CorrectionLog corrections() {
        return corrections;
    }

    /** What became of the letters. */
    public LetterSteps letterSteps() {
        return letterSteps;
    }

    /** The rounds those reviews belong to. */
    public PastRounds rounds() {
        return rounds;
    }

    /**
     * What was read of a file.
     *
     * @param reports the facts of its reports
     * @param skipped why it was passed over, or null
     */
    public record Document(List<Facts> reports, @Nullable String skipped) {}

    /** What was read of a file before, when nothing it depends on has changed. */
    public Optional<Document> document(String key) {
        String sql = "SELECT reports, skipped FROM document WHERE key = ?";
        return first(sql, row -> new PackedDocument(row.getBytes(1), row.getString(2)), key)
                .map(packed -> new Document(
                        database.unpacked(() -> CompressedJson.facts(packed.reports())), packed.skipped()));
    }

    private record PackedDocument(byte[] reports, @Nullable String skipped) {}

    public void keep(String key, Document document) {
        byte[] reports = CompressedJson.facts(document.reports());
        database.update("INSERT OR REPLACE INTO document VALUES (?, ?, ?)", key, document.skipped(), reports);
    }

    /** All of a {@link CheckedReport} but the facts, of which grading adds problems only. */
    private record Said(
            List<Finding> findings,
            Map<String, Outcome> outcomes,
            Verdict verdict,
            @Nullable Score score,
            List<Problem> problems) {}

    /** What was said of a report before, when nothing it depends on has changed. */
    public Optional<CheckedReport> judged(String key, Facts facts) {
        return first("SELECT said FROM judgement WHERE key = ?", row -> row.getBytes(1), key)
                .map(bytes -> database.unpacked(() -> CompressedJson.unpack(bytes, Said.class)))
                .map(s -> new CheckedReport(
                        facts.withProblems(s.problems()),
                        s.findings(),
                        List.of(),
                        s.outcomes(),
                        s.verdict(),
                        s.score()));
    }

    public void keep(String key, CheckedReport checked) {
        byte[] said = CompressedJson.pack(new Said(
                checked.findings(),
                checked.outcomes(),
                checked.verdict(),
                checked.score(),
                checked.facts().problems()));
        database.update("INSERT OR REPLACE INTO judgement VALUES (?, ?)", key, said);
    }

    private <T> Optional<T> first(String sql, Database.Row<T> row, Object... values) {
        return database.query(sql, row, values).stream().findFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
