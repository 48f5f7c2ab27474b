package gouji.review.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.finding.Outcome;
import gouji.finding.OutcomeKind;
import gouji.finding.Round;
import gouji.finding.Verdict;
import gouji.model.Facts;
import gouji.model.Place;
import gouji.model.Problem;
import gouji.model.Report;
import gouji.review.store.Store.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("某 市.db");
    }

    private static Facts facts(String source) {
        Problem problem = new Problem("damaged", "打不开", "It cannot be opened.", Place.NONE);
        return Facts.bare(Report.unread(source), problem);
    }

    private static CheckedReport checked(Facts facts, Verdict verdict) {
        Map<String, Outcome> outcomes =
                Map.of("T3-01", new Outcome(OutcomeKind.CANNOT_TELL, List.of("applications/*")));
        return new CheckedReport(facts, List.of(), List.of(), outcomes, verdict, null);
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(
            strings = {
                ":memory:",
                "file:库.db",
                "库?journal_mode=off",
                "库?a",
                "?x=1/库.db",
                "100%41#.db",
                "mode=memory&cache=shared"
            })
    void isTheFileThatIsNamed(String name) throws IOException {
        Path named = folder.resolve(name);
        Files.createDirectories(named.getParent());
        for (int i = 0; i < 2; i++) {
            Store.open(named).close();
        }

        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(List.of(named), all.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void whatWasReadIsThereAfterOpeningAgain() throws IOException {
        try (Store store = Store.open(file)) {
            store.keep("a", new Document(List.of(facts("一.txt"), facts("二.txt")), null));
            store.keep("b", new Document(List.of(), "foreign-json"));
        }
        try (Store store = Store.open(file)) {
            assertEquals(Optional.of(new Document(List.of(facts("一.txt"), facts("二.txt")), null)), store.document("a"));
            assertEquals(Optional.of(new Document(List.of(), "foreign-json")), store.document("b"));
            assertEquals(Optional.empty(), store.document("c"));
        }
    }

    @Test
    void whatWasSaidIsThereAsItWas() throws IOException {
        CheckedReport said = checked(facts("一.txt"), Verdict.UNREADABLE);
        try (Store store = Store.open(file)) {
            store.keep("a", said);
            assertEquals(Optional.of(said), store.judged("a", Facts.bare(Report.unread("一.txt"))));
            assertEquals(Optional.empty(), store.judged("b", facts("一.txt")));
        }
    }

    @Test
    void theLastReviewThatEndedCounts() throws IOException {
        try (Store store = Store.open(file)) {
            review(store, Verdict.RETURN, true);
            review(store, Verdict.PASS, true);
            review(store, Verdict.REVIEW, false);

            List<ReviewHistory.Entry> latest = store.past().latest();

            assertEquals(
                    List.of(Verdict.PASS),
                    latest.stream().map(ReviewHistory.Entry::verdict).toList());
            assertEquals(facts("一.txt"), store.past().facts(latest.get(0).id()));
        }
    }

    @Test
    void reportsOfNoUnitAreNotTakenForEachOther() throws IOException {
        try (Store store = Store.open(file)) {
            ReviewHistory.Recording recording = store.past().record(DAY, "hash");
            for (String source : List.of("b.txt", "a.txt")) {
                recording.add(checked(Facts.bare(Report.unread(source)), Verdict.UNREADABLE), "", Map.of());
            }
            store.rounds().keep(recording, new Round(2024, 1, "", DAY), null, List.of());

            assertEquals(
                    List.of("b.txt", "a.txt"),
                    store.past().latest().stream()
                            .map(ReviewHistory.Entry::source)
                            .toList());
        }
    }

    private static void review(Store store, Verdict verdict, boolean ends) {
        ReviewHistory.Recording recording = store.past().record(DAY, "hash");
        recording.add(checked(facts("一.txt"), verdict), "", Map.of());
        if (ends) {
            int number = store.rounds().of(2024).size() + 1;
            store.rounds().keep(recording, new Round(2024, number, "", DAY), null, List.of());
        }
    }

    @Test
    void aFileOfANewerVersionIsLeftAlone() throws IOException, SQLException {
        try (Store store = Store.open(file)) {
            assertEquals(Optional.empty(), store.document("a"));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertEquals(StoreException.Kind.NEWER, refused());
    }

    @Test
    void aFileThatIsNoStoreIsNamed() throws IOException {
        Files.writeString(file, "这不是数据库，只是一段文字。".repeat(100));
        assertEquals(StoreException.Kind.FOREIGN, refused());
        assertTrue(Files.readString(file).startsWith("这不是"));
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAsItIs() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE customers (name TEXT)");
            assertEquals(StoreException.Kind.FOREIGN, refused());
            statement.execute("PRAGMA user_version = 1");
            assertEquals(StoreException.Kind.FOREIGN, refused());
        }
    }

    @Test
    void aStoreThatIsDamagedSaysSo() throws IOException {
        try (Store store = Store.open(file)) {
            for (int i = 0; i < 200; i++) {
                store.keep("key " + i, new Document(List.of(facts(i + ".txt")), null));
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        // all but the first page, which tells that it is a database
        Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
        Files.write(file, bytes);

        assertEquals(StoreException.Kind.DAMAGED, refusing(store -> store.document("key 7")));
    }

    @Test
    void valuesNothingCanBeMadeOfAreDamage() throws IOException, SQLException {
        try (Store store = Store.open(file)) {
            store.keep("key", new Document(List.of(facts("一.txt")), null));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE document SET reports = x'00112233'");
        }
        assertEquals(StoreException.Kind.DAMAGED, refusing(store -> store.document("key")));
    }

    @Test
    void aStoreAnotherProgramWritesToIsLocked() throws IOException, SQLException {
        try (Store store = Store.open(file)) {
            assertEquals(Optional.empty(), store.document("a"));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            assertEquals(StoreException.Kind.LOCKED, refused());
        }
    }

    private StoreException.Kind refused() {
        return refusing(store -> store.document("a"));
    }

    private StoreException.Kind refusing(Consumer<Store> use) {
        StoreException refused = assertThrows(StoreException.class, () -> {
            try (Store store = Store.open(file)) {
                use.accept(store);
            }
        });
        assertEquals(file, refused.file());
        return refused.kind();
    }
}
