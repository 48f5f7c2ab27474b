package gouji.cli.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.cli.Session;
import gouji.cli.terminal.ExitCode;
import gouji.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
    }

    @Test
    void aFormFilledInByHandIsCheckedLikeAReport() throws IOException {
        ArrayNode forms = blank();
        ObjectNode form = (ObjectNode) forms.get(0);
        form.put("title", "某县某局2024年政府信息公开工作年度报告");
        form.path("cells").forEach(cell -> ((ObjectNode) cell).put("value", 0));
        ((ArrayNode) form.path("cells")).remove(0);
        ((ObjectNode) form.at("/sections/4")).put("text", "本机关毫无问题。");

        JsonNode report = check(forms);

        assertEquals("某县某局", report.path("unit").asText());
        assertEquals(2024, report.path("year").asInt());
        assertEquals("X-1", report.at("/findings/0/rule").asText(), report.toString());
    }

    @Test
    void whatIsLeftOutOfAFormIsKnownForWhatItIs() throws IOException {
        ArrayNode forms = blank();
        ObjectNode form = (ObjectNode) forms.get(0);
        ArrayNode cells = (ArrayNode) form.path("cells");
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).path("table").asText().equals("disputes")) {
                cells.remove(i);
            }
        }
        cells.remove(0);
        JsonNode facts = again(forms);

        assertEquals(
                "[[\"disclosure/rules/issued\",\"not-in-source\"],[\"disputes/*/*\",\"not-in-source\"]]",
                absent(facts, "not-in-source").toString());
        assertEquals(6, absent(facts, "unreadable").size());
        assertEquals("blank", facts.at("/cells/0/state").asText());
    }

    @Test
    void factsOfFactsAreTheSame() throws IOException {
        Path report = Files.writeString(folder.resolve("a.txt"), Session.faulty());
        String facts = session.run("extract", report).out();

        assertEquals(facts, session.run("extract", write(facts)).out());
    }

    @Test
    void aFolderGetsAFileForEveryReport() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String part : List.of("一", "二")) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("in/" + part)).resolve("a.txt"), Session.faulty());
        }

        session.run("extract", "-o", out, folder.resolve("in"));

        assertEquals(
                folder.resolve("in/二/a.txt").toString(),
                parse(Files.readString(out.resolve("a.txt-2.json")))
                        .at("/0/source")
                        .asText());
        assertTrue(Files.exists(out.resolve("a.txt.json")));
    }

    @Test
    void reportsAndAFormAreNotAskedForAtOnce() {
        assertEquals(ExitCode.USAGE, session.run("extract").status());
        assertEquals(ExitCode.USAGE, session.run("extract", "--blank", "a.txt").status());
        assertEquals(
                ExitCode.USAGE,
                session.run("extract", "--blank", "--edition=1999").status());
    }

    @Test
    void whatCannotBeReadIsToldByTheExitCode() throws IOException {
        Path empty = Files.writeString(folder.resolve("空.txt"), "");
        Session.Outcome outcome = session.run("extract", empty);

        assertEquals(ExitCode.UNREADABLE, outcome.status());
        assertTrue(outcome.out().contains("\"code\": \"empty\""), outcome.out());
    }

    private static JsonNode absent(JsonNode facts, String why) {
        ArrayNode pairs = Json.MAPPER.createArrayNode();
        facts.path("absent").forEach(a -> {
            if (a.path("why").asText().equals(why)) {
                pairs.addArray().add(a.path("key").asText()).add(why);
            }
        });
        return pairs;
    }

    private ArrayNode blank() throws IOException {
        return (ArrayNode) parse(session.run("extract", "--blank").out());
    }

    private JsonNode again(JsonNode facts) throws IOException {
        return parse(session.run("extract", write(facts.toString())).out()).get(0);
    }

    private JsonNode check(JsonNode facts) throws IOException {
        return parse(session.run("check", "--format=json", write(facts.toString()))
                        .out())
                .at("/reports/0");
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("facts.json"), json);
    }

    private static JsonNode parse(String json) throws IOException {
        return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}
