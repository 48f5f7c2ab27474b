package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import gouji.read.document.Reading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads a corpus of reports that is not part of the project, named by the system property {@code gouji.corpus}: no cell
 * may be read wrongly. Prints for each file how many cells are right, wrong and not read.
 */
@Tag("corpus")
class CorpusTest {
    private static final Path FOLDER = Path.of(System.getProperty("gouji.corpus", "../shared/reports"));
    private static final Path VARIANTS = FOLDER.resolve("variants");

    @Test
    void readsNoCellWrongly() throws IOException {
        assumeTrue(Files.exists(VARIANTS));
        JsonNode expected =
                new ObjectMapper().readTree(VARIANTS.resolve("expected.json").toFile());
        Reader reader = new Reader(Samples.forms().editions());
        Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());
        List<String> wrong = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Path file : files()) {
            JsonNode cells = expected.path(file.getFileName().toString()).path("cells");
            Reading reading = reader.read(file.getFileName().toString(), file);
            if (reading instanceof Document document) {
                Facts facts = extractor.extract(document, Overrides.NOTHING);
                wrong.addAll(compare(file, cells, facts));
                if (file.toString().matches(".*[.]xlsx?") && facts.cells().size() < cells.size()) {
                    unread.add(file + " " + facts.problems());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), unread, "workbooks");
    }

    @Test
    void readsPublishedReportsWhole() throws IOException {
        assumeTrue(Files.exists(FOLDER));
        Reader reader = new Reader(Samples.forms().editions());
        Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());
        Map<String, Integer> cells =
                Map.of("伊川县司法局2024.txt", 200, "沭阳县发展和改革局2023.html", 200, "洪泽区2023.pdf", 186, "洪泽区2024.pdf", 186);
        for (String name : cells.keySet()) {
            Reading reading = reader.read(name, FOLDER.resolve(name));
            Facts facts = extractor.extract((Document) reading, Overrides.NOTHING);
            assertEquals(cells.get(name), facts.cells().size(), name);
            assertEquals(List.of(), facts.problems(), name);
        }
    }

    /** The shares of cells that must be read right, by container. */
    @ParameterizedTest
    @CsvSource({"pdf, 0.99"})
    void readsNearlyEveryCell(String ending, double share) throws IOException {
        assumeTrue(Files.exists(VARIANTS));
        JsonNode expected =
                new ObjectMapper().readTree(VARIANTS.resolve("expected.json").toFile());
        Reader reader = new Reader(Samples.forms().editions());
        Extractor extractor = new Extractor(Samples.forms(), Samples.phrases());
        int all = 0;
        int read = 0;
        for (Path file : files()) {
            String name = file.getFileName().toString();
            Document document = (Document) reader.read(name, file);
            int cells = expected.path(name).path("cells").size();
            if (name.endsWith(ending) && cells > 0) {
                all += cells;
                read += extractor.extract(document, Overrides.NOTHING).cells().size();
            } else if (name.endsWith(ending)) {
                assertFalse(document.problems().isEmpty(), name);
            }
        }
        assertTrue(read >= share * all, read + " of " + all);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(VARIANTS)) {
            return files.filter(f -> !f.toString().endsWith("expected.json"))
                    .filter(f -> f.toString().matches(".*[.](txt|html|json|docx?|xlsx?|rtf|mht|pdf)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> compare(Path file, JsonNode expected, Facts facts) {
        Set<String> tables = new HashSet<>();
        expected.fieldNames().forEachRemaining(k -> tables.add(k.substring(0, k.indexOf('/'))));
        Map<String, Cell> read = facts.cells().stream()
                .filter(c -> tables.contains(c.table()))
                .collect(Collectors.toMap(Cell::getKey, c -> c, (a, b) -> a));
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int missed = 0;
        for (Map.Entry<String, JsonNode> entry : expected.properties()) {
            Cell cell = read.remove(entry.getKey());
            if (cell == null) {
                missed += isAbsent(facts, entry.getKey()) ? 1 : 0;
                if (!isAbsent(facts, entry.getKey())) {
                    wrong.add(file.getFileName() + " untold " + entry.getKey());
                }
            } else if (same(entry.getValue(), cell)) {
                right++;
            } else {
                wrong.add(
                        file.getFileName() + " " + entry.getKey() + " is " + entry.getValue() + " read " + cell.raw());
            }
        }
        read.keySet().forEach(k -> wrong.add(file.getFileName() + " invented " + k));
        if (missed > 0 && isWord(file)) {
            wrong.add(file.getFileName() + " has " + missed + " cells that were not read");
        }
        System.out.printf(
                "%-40s right %3d wrong %3d absent %3d %s%n",
                file.getFileName(), right, wrong.size(), missed, summary(facts));
        return wrong;
    }

    /** Of Word files and web archives every cell is to be read. */
    private static boolean isWord(Path file) {
        return file.toString().matches(".*[.](docx?|rtf|mht)");
    }

    private static String summary(Facts facts) {
        return facts.absent().stream()
                        .filter(a -> !a.table().equals("section") && !a.table().equals("topic"))
                        .map(a -> a.getKey() + ":" + a.why().code())
                        .limit(4)
                        .collect(Collectors.joining(" "))
                + facts.problems().stream().map(p -> " !" + p.code()).distinct().collect(Collectors.joining());
    }

    private static boolean isAbsent(Facts facts, String key) {
        return facts.absent().stream().map(Absent::getKey).anyMatch(k -> Key.overlaps(k, key));
    }

    private static boolean same(JsonNode expected, Cell cell) {
        if (expected.isNull()) {
            return cell.isBlank();
        }
        if (expected.isTextual() && !expected.asText().matches("[0-9.]+")) {
            return cell.isPlaceholder() && cell.raw().strip().equals(expected.asText());
        }
        return cell.amount() != null && cell.amount().compareTo(new BigDecimal(expected.asText())) == 0;
    }
}
