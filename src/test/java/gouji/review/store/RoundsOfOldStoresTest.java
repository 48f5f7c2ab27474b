package gouji.review.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.finding.PastLetter;
import gouji.finding.Round;
import gouji.message.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the first layout, which knew reviews and no rounds. */
class RoundsOfOldStoresTest {
    @TempDir
    private Path folder;

    private Path file;
    private int reviews;

    @BeforeEach
    void lay() throws IOException, SQLException {
        file = folder.resolve("旧.db");
        try (InputStream in = Store.class.getResourceAsStream("1.sql");
                Connection connection = connection();
                Statement statement = connection.createStatement()) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String step : sql.split(";", -1)) {
                if (!step.isBlank()) {
                    statement.execute(step);
                }
            }
            statement.execute("PRAGMA user_version = 1");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** @param reports each as its unit, year and bytes */
    private void review(boolean finished, String day, String... reports) throws SQLException {
        reviews++;
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO run VALUES (" + reviews + ", " + (finished ? 1 : 0) + ", '" + day + "', 'h')");
            for (String report : reports) {
                String[] parts = report.split(" ", -1);
                statement.execute(
                        "INSERT INTO report (run, source, sha256, unit, year, verdict, facts) VALUES (" + reviews
                                + ", '" + parts[0] + ".txt', '" + parts[2] + "', '" + parts[0] + "', " + parts[1]
                                + ", 'PASS', x'00')");
            }
        }
    }

    @Test
    void everyReviewOfOtherReportsIsARoundOfItsYear() throws IOException, SQLException {
        review(true, "2024-02-01", "甲局 2023 a", "乙局 2023 b");
        review(true, "2025-02-01", "甲局 2024 c", "乙局 2024 d", "丙局 2023 e");
        review(false, "2025-02-02", "甲局 2024 c");
        review(true, "2025-02-20", "乙局 2024 d", "甲局 2024 f");
        review(true, "2025-02-21", "甲局 2024 f", "乙局 2024 d");

        try (Store store = Store.open(file)) {
            assertEquals(
                    List.of("2023 第一轮（2024年2月1日）", "2024 第一轮（2025年2月1日）", "2024 第二轮（2025年2月21日）"),
                    store.rounds().all().stream()
                            .map(kept -> kept.round().year() + " "
                                    + kept.round().dated().textIn(Language.ZH))
                            .toList());
            KeptRound last = store.rounds().of(2024).get(1);
            assertEquals(
                    List.of("甲局", "乙局"),
                    store.rounds().reports(last).stream()
                            .map(PastRounds.Filed::owner)
                            .toList());
        }
    }

    @Test
    void aStoreWithoutReviewsHasNoRounds() throws IOException {
        try (Store store = Store.open(file)) {
            assertEquals(List.of(), store.rounds().all());
        }
    }

    /** A review that is killed before its end leaves the round as it was; one that ends takes its place, letters and all. */
    @Test
    void aRoundHasOneReviewAndItsLetters() throws IOException, SQLException {
        review(true, "2025-02-01", "甲局 2024 a");
        LocalDate day = LocalDate.of(2025, 2, 2);
        PastLetter one = new PastLetter("甲局", "return", "a", List.of("f1", "f2"), day);
        PastLetter other = new PastLetter("甲局", "review", "a", List.of("f2"), day);
        try (Store store = Store.open(file)) {
            PastRounds rounds = store.rounds();
            KeptRound first = rounds.all().get(0);
            Round later = new Round(2024, 2, "", day);
            rounds.keep(store.past().record(day, "h"), first.round(), first, List.of(one));
            assertEquals(List.of(one), rounds.lettersBefore(later));

            store.past().record(day, "h");
            assertEquals(List.of(one), rounds.lettersBefore(later), "it did not come to its end");

            rounds.keep(
                    store.past().record(day, "h"), first.round(), rounds.all().get(0), List.of(other));
            assertEquals(List.of(other), rounds.lettersBefore(later));
            assertEquals(List.of(), rounds.lettersBefore(first.round()), "its own are none of those before");
            assertEquals(1, rounds.all().size());
        }
    }

    @Test
    void decisionsHaveRoomInIt() throws IOException {
        Decision decision = new Decision("X-1", "某局", 2024, "", DecisionState.DISMISSED, "原文如此", "王", null, null, "");
        try (Store store = Store.open(file)) {
            DecisionLog.Entry first = store.decisions().append(decision, null);
            assertEquals(List.of(first), store.decisions().all());
        }
    }
}
