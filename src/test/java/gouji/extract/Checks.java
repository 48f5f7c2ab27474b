package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Facts;
import gouji.model.Key;
import gouji.model.Overrides;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads drawn reports and holds what was read against what was drawn. */
public final class Checks {
    private static final Reader READER = new Reader(Samples.forms().editions());
    private static final Extractor EXTRACTOR = new Extractor(Samples.forms(), Samples.phrases());

    private Checks() {}

    public static Facts facts(String text) {
        return facts(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Facts facts(byte[] bytes) {
        return EXTRACTOR.extract((Document) READER.read("drawn", bytes), Overrides.NOTHING);
    }

    /** Each cell that was read wrongly, made up, or neither read nor told to be absent. */
    public static List<String> wrong(Map<String, String> drawn, Facts facts) {
        Map<String, Cell> read = new HashMap<>();
        facts.cells().forEach(c -> read.put(c.getKey(), c));
        List<String> wrong = new ArrayList<>();
        drawn.forEach((key, value) -> {
            Cell found = read.remove(key);
            boolean told = facts.absent().stream().map(Absent::getKey).anyMatch(k -> Key.overlaps(k, key));
            if (found == null && !told) {
                wrong.add("untold " + key);
            } else if (found != null && !found.raw().replace(",", "").equals(value)) {
                wrong.add(key + "=" + value + " read as " + found.raw());
            }
        });
        read.keySet().forEach(k -> wrong.add("invented " + k));
        return wrong;
    }

    /** Holds that no cell is wrong and at least a share of them is read. */
    public static void holds(String name, double least, Map<String, String> drawn, Facts facts) {
        assertEquals(List.of(), wrong(drawn, facts), name);
        int read = facts.cells().size();
        assertTrue(read >= least * drawn.size(), name + ": " + read + " of " + drawn.size() + " " + facts.problems());
    }
}
