package gouji.review.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.Decision;
import gouji.finding.DecisionState;
import gouji.message.Text;
import gouji.review.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions are added to the store and never changed; what is given twice is there once. */
class DecisionImportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
    private static final Decision NO = decision(DecisionState.DISMISSED, "台账为准", null);
    private static final Decision YES = decision(DecisionState.CONFIRMED, "", null);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("gouji.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Decision decision(DecisionState state, String reason, LocalDate when) {
        return new Decision("T3-01", "某局", 2024, "ab", state, reason, "王", when, null, "");
    }

    private DecisionImport.Taken yaml(Decision... decisions) {
        return take(null, decisions);
    }

    private DecisionImport.Taken take(String before, Decision... decisions) {
        List<ReadDecisions.Entry> entries = Stream.of(decisions)
                .map(d -> new ReadDecisions.Entry(d, before, Text.bare("行")))
                .toList();
        return new DecisionImport(store.decisions(), DAY).take(new ReadDecisions(entries, List.of()));
    }

    private List<String> log() {
        return store.decisions().all().stream()
                .map(e -> e.id() + " " + e.decision().state().code() + " " + e.supersedes())
                .toList();
    }

    @Test
    void theSameFileTwiceIsThereOnce() {
        assertEquals(new DecisionImport.Taken(1, 0, 0, 0, List.of()), yaml(NO));
        assertEquals(new DecisionImport.Taken(0, 0, 1, 0, List.of()), yaml(NO));
        assertEquals(List.of(NO.on(DAY)), store.decisions().inForce());
    }

    @Test
    void aLaterDecisionTakesThePlaceOfTheOneBefore() {
        yaml(NO);
        assertEquals(new DecisionImport.Taken(1, 1, 0, 0, List.of()), yaml(YES));
        assertEquals(List.of("1 dismissed null", "2 confirmed 1"), log());
        assertEquals(List.of(YES.on(DAY)), store.decisions().inForce());

        assertEquals(1, yaml(NO).older(), "an old file does not bring back what was changed since");
        assertEquals(
                1,
                yaml(decision(DecisionState.DISMISSED, "别的", DAY.minusDays(1))).older());
        assertEquals(2, log().size());
        assertEquals(
                1,
                yaml(decision(DecisionState.DISMISSED, "台账为准", DAY.plusDays(1))).added());
        assertEquals("3 dismissed 2", log().get(2));
    }

    @Test
    void aWorkbookGoesBackToWhatWasBefore() {
        take("", NO);
        assertEquals(1, take(NO.mark(), YES).added());
        assertEquals(1, take("", NO).older(), "the first workbook once more");
        assertEquals(1, take(YES.mark(), NO).added(), "a new one in which it was changed back");
        assertEquals(1, take(YES.mark(), NO).known());
        assertEquals(List.of("1 dismissed null", "2 confirmed 1", "3 dismissed 2"), log());
    }

    @Test
    void rowsThatContradictEachOtherAreToldAndNotTaken() {
        DecisionImport.Taken taken = take("", NO, YES);
        assertEquals(
                List.of("行和行是同一个问题，处理却不一样，都没有采用。请改成一样的"),
                taken.refused().stream().map(Text::zh).toList());
        assertEquals(List.of(), log());
        assertEquals(1, take("", NO, NO).added());
        assertEquals(1, yaml(YES, decision(DecisionState.EXPLAINED, "来函", null)).added(), "the last of a list");
        assertEquals("2 explained 1", log().get(1));
    }

    @Test
    void whatStandsInAFileOfItsOwnIsNotTakenFromTheWorkbook() {
        DecisionImport taking = new DecisionImport(store.decisions(), DAY).beside(List.of(NO));
        assertEquals(
                1,
                taking.take(new ReadDecisions(List.of(new ReadDecisions.Entry(NO, "", Text.bare("行"))), List.of()))
                        .known());
        assertEquals(List.of(), log());
    }

    @Test
    void nothingIsChangedOrTakenAway() throws SQLException {
        yaml(NO);
        store.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("gouji.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : List.of("UPDATE decision SET state = 'confirmed'", "DELETE FROM decision")) {
                String told = assertThrows(SQLException.class, () -> statement.execute(sql))
                        .getMessage();
                assertTrue(told.contains("only added"), told);
            }
        }
    }
}
