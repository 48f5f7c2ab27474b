package gouji.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.finding.Text;
import gouji.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedTest {
    private static final Text TEXT = new Text("标题", "title");
    private static final Finding FINDING = new Finding(
            "A-1",
            Severity.ERROR,
            TEXT,
            TEXT,
            List.of(),
            List.of(),
            Figures.of(Map.of("expected", "3", "actual", "4")),
            TEXT,
            List.of(),
            "0123456789abcdef");

    @Test
    void aFindingIsThereAsItWas() {
        assertEquals(FINDING, Packed.finding(Packed.pack(FINDING)));
    }

    @Test
    void oneStoredBeforeFiguresHadNamesIsRead() {
        ObjectNode old = Json.MAPPER.valueToTree(FINDING);
        old.remove("figures");
        old.put("expected", "3").put("actual", "4");
        assertEquals(FINDING, Packed.finding(Packed.pack(old)));
        old.putNull("expected").putNull("actual");
        assertEquals(Figures.NONE, Packed.finding(Packed.pack(old)).figures());
    }
}
