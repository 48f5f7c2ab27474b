package gouji.cli.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {
    @TempDir
    private Path folder;

    private Session session;
    private Path store;

    @BeforeEach
    void reviewTwoYears() throws IOException {
        session = new Session(folder);
        store = folder.resolve("各年.db");
        for (String base : new String[] {"office", "office-before"}) {
            Path year = Files.createDirectory(folder.resolve(base));
            Files.copy(Path.of("rules/base-reports", base + ".txt"), year.resolve("林业局.txt"));
            session.run("review", "--store", store, year, "-o", folder.resolve("结果-" + base));
        }
    }

    @Test
    void yearsOfAUnitFollowEachOther() {
        Session.Outcome outcome = session.run("history", "--store", store, "林业局");

        assertEquals(ExitCode.OK, outcome.status(), outcome.messages());
        int before = outcome.out().indexOf("2023");
        assertTrue(before >= 0 && before < outcome.out().indexOf("2024"), outcome.out());
        assertTrue(outcome.out().contains("总计：1"), outcome.out());
    }

    @Test
    void aUnitThatIsNotThereIsSaid() {
        Session.Outcome outcome = session.run("history", "--store", store, "水利局");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("水利局"), outcome.messages());
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() {
        Path none = folder.resolve("没有.db");

        Session.Outcome outcome = session.run("history", "--store", none, "林业局");

        assertEquals(ExitCode.USAGE, outcome.status());
        assertTrue(outcome.messages().contains("没有.db"), outcome.messages());
        assertFalse(Files.exists(none));
    }
}
