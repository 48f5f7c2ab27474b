package gouji.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.SentenceFact;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A new kind of fact is one record and one name in the catalogue: compiled with both, the program reads and writes it,
 * masks it, lets rules match it and cases take it away, and no other line of it is changed.
 */
class NewFactTest {
    private static final Path MODEL = Path.of("src/main/java/gouji/model");

    private static final String TOY = """
            package gouji.model;

            import java.util.List;

            @FactListName("toys")
            public record Toy(String name, long paces, Scope scope, List<String> stops, String quote, Sentence sentence)
                    implements SentenceFact {
                @DerivedProperty
                public boolean isFar() {
                    return paces >= 4;
                }

                @Override
                public List<Location> where() {
                    return sentence.quoting(quote);
                }
            }
            """;

    private static final String TOYS = "[{\"name\":\"walk\",\"paces\":7,\"scope\":\"own\",\"stops\":[\"a\",\"b\"],"
            + "\"quote\":\"电话13800138000，路上\",\"sentence\":1}]";
    private static final String FACTS =
            "{\"cells\":[],\"absent\":[],\"sentences\":[{\"order\":1,\"section\":\"overview\","
                    + "\"text\":\"电话13800138000，路上走了7步\"}],\"toys\":" + TOYS + "}";

    @TempDir
    Path folder;

    @Test
    void itNeedsARecordAndItsNameAndNothingElse() throws IOException, InterruptedException {
        Path classes = compiled();

        List<String> lines = run(classes);

        assertEquals(NewFactTrial.expected(TOYS, TOYS.replace("13800138000", "138****8000")), lines);
    }

    /** The record and the catalogue with its name, compiled against the program as it is. */
    private Path compiled() throws IOException {
        String catalogue = Files.readString(MODEL.resolve(SentenceFact.class.getSimpleName() + ".java"));
        String extended = catalogue.replace(", Period {", ", Period, Toy {");
        assertTrue(!extended.equals(catalogue));
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path record = Files.writeString(sources.resolve("Toy.java"), TOY);
        Path list = Files.writeString(sources.resolve("SentenceFact.java"), extended);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath(),
                        "-d",
                        classes.toString(),
                        record.toString(),
                        list.toString());
        assertEquals(0, failed);
        return classes;
    }

    private List<String> run(Path classes) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes + File.pathSeparator + classPath(),
                        NewFactTrial.class.getName(),
                        folder.resolve("book").toString(),
                        Files.writeString(folder.resolve("facts.json"), FACTS).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        java.waitFor();
        return Files.readString(said, StandardCharsets.UTF_8).lines().toList();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
