package gouji.mistakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import gouji.cases.CaseBook;
import gouji.cases.CaseRunner;
import gouji.cases.FaultyCaseException;
import gouji.data.RuleFolders;
import gouji.engine.Books;
import gouji.engine.Reports;
import gouji.engine.RuleEngine;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A gallery of mistakes: each is told in these words, with its line, and nothing else is. */
class GalleryTest {
    private static final int LEAST = 25;

    @TempDir
    Path folder;

    /** A mistake: what is written instead of the good file, and what its author is told. */
    record Mistake(
            String name,
            String file,
            String from,
            String to,
            String text,
            String charset,
            boolean bom,
            List<String> tells) {
        String written() throws IOException {
            String good = resource(file.endsWith(".yaml") ? "good.cases.yaml" : "good.drl");
            if (text != null) {
                return text;
            }
            assertTrue(from == null || good.contains(from), name);
            return (bom ? "\uFEFF" : "") + (from == null ? good : good.replace(from, to));
        }

        byte[] bytes() throws IOException {
            return written().getBytes(charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
        }
    }

    @Test
    void thereAreEnough() throws IOException {
        assertTrue(gallery().size() >= LEAST);
    }

    @TestFactory
    Stream<DynamicTest> mistakes() throws IOException {
        return gallery().stream()
                .map(m -> DynamicTest.dynamicTest(
                        m.name(), () -> assertEquals(String.join("\n", m.tells()), String.join("\n", told(m)))));
    }

    private static List<Mistake> gallery() throws IOException {
        return new YAMLMapper().readValue(resource("gallery.yaml"), new TypeReference<List<Mistake>>() {});
    }

    private List<String> told(Mistake mistake) throws IOException {
        Path own = Files.createTempDirectory(folder, "book");
        Books books = new Books(own)
                .file("a.drl", resource("good.drl"))
                .file("a.cases.yaml", resource("good.cases.yaml"))
                .file("base-reports/bureau.txt", "报告")
                .file("words/signs.txt", "甲\n")
                .file(mistake.file(), "");
        Files.write(own.resolve(mistake.file()), mistake.bytes());
        try (RuleEngine judge = new RuleEngine(books.read())) {
            CaseBook cases = new CaseBook(RuleFolders.of(own), (source, text) -> new Reports().facts());
            CaseRunner runner = cases.runner(judge);
            return cases.cases().stream()
                    .flatMap(c -> runner.run(c).differences().stream())
                    .map(difference -> difference.what().zh())
                    .toList();
        } catch (RuleBookException e) {
            return e.getMessage().lines().toList();
        } catch (FaultyCaseException e) {
            return e.getMessage().lines().toList();
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GalleryTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
