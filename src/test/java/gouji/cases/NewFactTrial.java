package gouji.cases;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.data.RuleFolders;
import gouji.engine.Books;
import gouji.engine.RuleEngine;
import gouji.json.FactsJson;
import gouji.json.Json;
import gouji.model.Facts;
import gouji.redaction.Masking;
import gouji.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Does with every fact of a file what the program does with facts, and prints what came of it. {@link NewFactTest} runs
 * it with a catalogue that has one kind more, of which nothing here or in the program knows.
 */
public final class NewFactTrial {
    private static final String RULE = """
            rule "步数" @id("TOY-1") @severity(error) @basis("totals") @message("说不清。") @fix("改正")
            when
                $toy : Toy(paces > 3, far, sentence.text contains "路", scope == Scope.OWN)
            then
                found.unsure(drools, [$toy], "report/scope");
            end
            """;

    private static final String CASES = """
            cases:
              - name: as it was read
                base: toy
                finds: []
                cannotTell: [TOY-1]
              - name: without its section
                base: toy
                drop: [section/overview]
                finds: []
                cannotTell: []
            """;

    private NewFactTrial() {}

    /** @param arguments a folder to write a rule book to, and the facts in JSON */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        String json = Files.readString(Path.of(arguments[1]));
        Books books = new Books(folder)
                .rules("toys.drl", RULE)
                .file("toys.cases.yaml", CASES)
                .file("base-reports/toy.txt", json);
        System.out.println("written " + FactsJson.write(facts(json)).path("toys"));
        System.out.println(
                "masked " + FactsJson.write(facts(json), Masking::mask).path("toys"));
        RuleBook book = books.read();
        CaseBook cases = new CaseBook(RuleFolders.of(folder), (source, text) -> facts(text));
        try (RuleEngine judge = new RuleEngine(book)) {
            for (RuleCase one : cases.cases()) {
                System.out.println(
                        one.name() + " " + cases.runner(judge).run(one).differences());
            }
        }
    }

    private static Facts facts(String json) {
        try {
            JsonNode root = Json.parse(json.getBytes(StandardCharsets.UTF_8));
            return FactsJson.read(root, "toy.json", "").get(0).facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines it prints where all is well. */
    static List<String> expected(String toys, String masked) {
        return List.of("written " + toys, "masked " + masked, "as it was read []", "without its section []");
    }
}
