package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries for documents are loaded for those who need them only: they would double the time of a short run. */
class LoadingTest {
    private static final List<String> LIBRARIES = List.of(
            "org.apache.poi.",
            "org.apache.xmlbeans.",
            "org.apache.pdfbox.",
            "org.apache.james.",
            "org.apache.logging.");

    @Test
    void aTextReportLoadsNoLibraryForDocuments() throws IOException {
        List<String> loaded = loaded("extract", "reports/青禾县水利局2024.txt");
        assertTrue(loaded.stream().anyMatch(c -> c.startsWith("gouji.read.text.")), "classes are listed");
        assertEquals(List.of(), libraries(loaded).toList());
        assertTrue(loaded.stream().noneMatch(c -> c.startsWith("org.jsoup.")), "no web page was read");
    }

    @Test
    void aWebPageLoadsNoLibraryForOfficeFiles() throws IOException {
        assertEquals(
                List.of(),
                libraries(loaded("extract", "reports/青禾县水利局2024.html")).toList());
    }

    @Test
    void aTextReportWrittenAsAWebPageLoadsNoLibraryForPictures() throws IOException {
        List<String> loaded = loaded("check", "--format=html", "reports/青禾县水利局2024.txt");
        assertTrue(loaded.stream().anyMatch(c -> c.startsWith("gouji.write.html.HtmlOutput")), "a page was written");
        assertEquals(List.of(), libraries(loaded).toList());
        assertTrue(loaded.stream().noneMatch(c -> c.startsWith("javax.imageio.")), "no picture was taken");
    }

    private static Stream<String> libraries(List<String> loaded) {
        return loaded.stream().filter(c -> LIBRARIES.stream().anyMatch(c::startsWith));
    }

    private static List<String> loaded(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "gouji.cli.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return log.lines()
                .filter(l -> l.contains("[class,load]"))
                .map(l ->
                        l.substring(l.indexOf("]", l.indexOf("class,load")) + 1).strip())
                .toList();
    }
}
