package gouji.check.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
    @TempDir
    private Path folder;

    @Test
    void foldersAreWalkedInOrderOfNames() throws IOException {
        touch("b/2.txt", "b/10.txt", "a.html", "c/d/e.json");

        assertEquals(
                List.of("a.html", "b/10.txt", "b/2.txt", "c/d/e.json"),
                names(FileFinder.walk(List.of(folder)).inputs()));
    }

    @Test
    void whatIsNoReportIsPassedOverWithAReason() throws IOException {
        touch("~$a.docx", ".hidden/x.txt", ".DS_Store", "a.expected.json", "expected.json", "a.gouji.yaml", "scan.PNG");
        touch("a_files/page.css", "a.txt~", "Thumbs.db", "a.txt");

        FileFinder found = FileFinder.walk(List.of(folder));

        assertEquals(List.of("a.txt"), names(found.inputs()));
        Map<String, String> reasons = new TreeMap<>();
        for (Skipped skipped : found.skipped()) {
            reasons.put(relative(skipped.source()), skipped.reason());
        }
        assertEquals(
                "{.DS_Store=hidden, .hidden=hidden, Thumbs.db=hidden, a.expected.json=expected, a.gouji.yaml=sidecar,"
                        + " a.txt~=temporary, a_files/page.css=page-part, expected.json=expected, scan.PNG=image,"
                        + " ~$a.docx=temporary}",
                reasons.toString());
    }

    @Test
    void whatIsNamedIsNeverPassedOver() throws IOException {
        touch("expected.json");

        FileFinder found = FileFinder.walk(List.of(folder.resolve("expected.json"), folder.resolve("none.txt")));

        assertEquals(2, found.inputs().size());
        assertTrue(found.inputs().stream().allMatch(Input::named));
    }

    @Test
    void whatIsNamedTwiceIsMetOnce() throws IOException {
        touch("b/2.txt", "b/x.png", "b/expected.json", "a.html");

        FileFinder found = FileFinder.walk(List.of(
                folder.resolve("b"),
                folder.resolve("b/../b/./2.txt"),
                folder,
                folder.resolve("b/expected.json"),
                folder.resolve("b")));

        assertEquals(List.of("b/2.txt", "a.html", "b/expected.json"), names(found.inputs()));
        assertEquals(
                List.of(true, false, true),
                found.inputs().stream().map(Input::named).toList());
        assertEquals(2, found.skipped().size(), found.skipped().toString());
    }

    @Test
    void aLinkThatLeadsBackEndsThere() throws IOException {
        touch("a.txt");
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        FileFinder found = FileFinder.walk(List.of(folder));

        assertEquals(List.of("a.txt"), names(found.inputs()));
        assertEquals("link", found.skipped().get(0).reason());
    }

    private void touch(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private List<String> names(List<Input> inputs) {
        return inputs.stream().map(Input::source).map(this::relative).toList();
    }

    private String relative(String source) {
        return source.substring(folder.toString().length() + 1);
    }
}
