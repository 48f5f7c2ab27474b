package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.WordFiles.Habit;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.model.Section;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads Word documents with random figures, written after the habits of people and programs. */
class WordFilesTest {
    private static final int ROUNDS = 30;

    private final Reader reader = new Reader(Samples.forms().editions());
    private final Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());

    @Test
    void readsEveryCellWhateverTheHabit() {
        for (Habit habit : Habit.values()) {
            check(1, 3, List.of(habit));
            check(2, 0, List.of(habit));
        }
    }

    @Test
    void readsEveryCellWhateverTheHabits() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Random random = new Random(seed);
            List<Habit> habits = new ArrayList<>(List.of(Habit.values()));
            habits.removeIf(h -> random.nextInt(3) > 0);
            check(seed, seed % 6, habits);
        }
    }

    private void check(int seed, int blanks, List<Habit> habits) {
        Renderings report = new Renderings(Samples.forms().latest(), new Random(seed), blanks);
        byte[] bytes = new WordFiles(report, new Random(seed), habits).bytes();
        Document document = (Document) reader.read("drawn.docx", bytes);
        Facts facts = extractor.extract(document, Overrides.NOTHING);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, String> entry : report.cells().entrySet()) {
            String read = facts.cells().stream()
                    .filter(c -> c.getKey().equals(entry.getKey()))
                    .map(Cell::raw)
                    .findFirst()
                    .orElse("nothing");
            if (!read.equals(entry.getValue())) {
                wrong.add(entry + " read as " + read);
            }
        }
        String name = habits + ", blanks " + blanks + ", seed " + seed + " " + facts.problems();
        assertEquals(List.of(), wrong, name);
        assertEquals(
                List.of("overview", "disclosure", "applications", "disputes", "problems", "other"),
                facts.sections().stream().map(Section::code).toList(),
                name);
    }
}
