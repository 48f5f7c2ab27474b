package gouji.review.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.finding.Figures;
import gouji.finding.Finding;
import gouji.finding.Severity;
import gouji.json.Json;
import gouji.message.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompressedJsonTest {
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
        assertEquals(FINDING, CompressedJson.finding(CompressedJson.pack(FINDING)));
    }

    @Test
    void oneStoredBeforeFiguresHadNamesIsRead() {
        ObjectNode old = Json.MAPPER.valueToTree(FINDING);
        old.remove("figures");
        old.put("expected", "3").put("actual", "4");
        assertEquals(FINDING, CompressedJson.finding(CompressedJson.pack(old)));
        old.putNull("expected").putNull("actual");
        assertEquals(
                Figures.NONE, CompressedJson.finding(CompressedJson.pack(old)).figures());
    }
}
