package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Workbooks.Habit;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads workbooks filled in with random figures after the habits of those who fill them in. */
class WorkbooksTest {
    private static final int ROUNDS = 40;

    private final Reader reader = new Reader(Samples.forms().editions());
    private final Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());

    @Test
    void readsEveryCellWhateverTheHabit() {
        for (Habit habit : Habit.values()) {
            check(1, 3, List.of(habit));
            check(1, 0, List.of(habit, Habit.OLD));
        }
    }

    @Test
    void readsEveryCellWhateverTheHabits() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Habit> habits = new ArrayList<>(List.of(Habit.values()));
            habits.removeIf(h -> random.nextBoolean());
            check(seed, seed % 6, habits);
        }
    }

    private void check(int seed, int blanks, List<Habit> habits) {
        Renderings report = new Renderings(Samples.forms().latest(), new Random(seed), blanks);
        byte[] bytes = new Workbooks(report, new Random(seed), habits).bytes();
        Document document = (Document) reader.read("drawn.xlsx", bytes);
        Facts facts = extractor.extract(document, Overrides.NOTHING);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> entry : report.cells().entrySet()) {
            Cell cell = facts.cells().stream()
                    .filter(c -> c.getKey().equals(entry.getKey()))
                    .findFirst()
                    .orElse(null);
            if (cell == null || !cell.raw().replace(",", "").equals(entry.getValue())) {
                wrong.add(entry + " read as " + (cell == null ? "nothing" : cell.raw()));
            }
        }
        assertEquals(List.of(), wrong, habits + ", blanks " + blanks + ", seed " + seed + " " + facts.problems());
    }
}
