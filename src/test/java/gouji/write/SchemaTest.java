package gouji.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import gouji.json.Json;
import gouji.message.Language;
import gouji.model.Facts;
import gouji.write.facts.BlankForm;
import gouji.write.facts.FactsOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written keeps to the schemas that are published. */
class SchemaTest {
    private static final JsonSchema CHECK = schema("check");
    private static final JsonSchema EXTRACT = schema("extract");

    @Test
    void aRunKeepsToItsSchema() throws IOException {
        JsonNode run = parse(Sample.write(Format.JSON, Sample.run(Language.ZH, false), Sample.checked()));

        assertEquals(Set.of(), CHECK.validate(run));
        assertEquals(1, run.path("format").intValue());
        assertTrue(run.at("/reports/0/findings/0/figures/notices").asText().startsWith("3"));
        ((ObjectNode) run.at("/reports/0")).put("verdict", "perhaps");
        assertFalse(CHECK.validate(run).isEmpty());
    }

    @Test
    void whatWasDecidedKeepsToTheSchema() throws IOException {
        JsonNode run = parse(Sample.write(Format.JSON, Sample.run(Language.ZH, false), Everywhere.report("某局", "1")));

        assertEquals(Set.of(), CHECK.validate(run));
        assertEquals("dismissed", run.at("/reports/0/findings/0/decision/state").asText());
        assertEquals("某局", run.at("/reports/0/waived/0/decision/reason").asText());
        ((ObjectNode) run.at("/reports/0/waived/0/decision")).put("state", "perhaps");
        assertFalse(CHECK.validate(run).isEmpty());
    }

    @Test
    void anEmptyRunKeepsToItsSchema() throws IOException {
        assertEquals(Set.of(), CHECK.validate(parse(Sample.write(Format.JSON, Sample.run(Language.EN, false)))));
    }

    @Test
    void factsKeepToTheirSchema() throws IOException {
        JsonNode facts = parse(facts(Sample.facts(), false));

        assertEquals(Set.of(), EXTRACT.validate(facts));
        assertEquals(1, facts.at("/0/format").intValue());
        ((ObjectNode) facts.at("/0/cells/0")).put("value", "7");
        assertFalse(EXTRACT.validate(facts).isEmpty());
    }

    @Test
    void anEmptyFormKeepsToTheSchemaOfFacts() throws IOException {
        for (var form : Sample.forms().editions()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BlankForm.write(form, Sample.forms(), bytes);
            assertEquals(Set.of(), EXTRACT.validate(parse(bytes.toString(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void factsHideNumbersOfPersons() throws IOException {
        assertFalse(facts(Sample.facts(), false).contains(Sample.MOBILE));
        assertEquals(
                Sample.SENTENCE,
                parse(facts(Sample.facts(), true)).at("/0/sentences/0/text").textValue());
    }

    private static String facts(Facts facts, boolean unmask) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FactsOutput output = new FactsOutput(bytes, Sample.masking(unmask))) {
            output.add(facts);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode parse(String json) throws IOException {
        return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonSchema schema(String name) {
        InputStream in = SchemaTest.class.getResourceAsStream("/gouji/schema/" + name + ".schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
}
