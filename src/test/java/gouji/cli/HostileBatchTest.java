package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.hostile.OfficeBombs;
import gouji.hostile.PdfBombs;
import gouji.hostile.WordsBombs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever files made to run away lie beside them, reports have the results they have alone, in little memory. */
class HostileBatchTest {
    private static final List<Path> GOOD = List.of(
            Path.of("reports"),
            Path.of("src/test/resources/gouji/samples"),
            Path.of("src/test/resources/gouji/read/pdf"));

    private static final List<String> WORST = List.of(
            "sentences.html",
            "blanks.txt",
            "objects.json",
            "number.json",
            "shared.xlsx",
            "swelling.docx",
            "circle.doc");

    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aFewReportsBesideTheWorst() throws Exception {
        besideTheWorst(1, 2);
    }

    @Tag("long")
    @Test
    void aHundredAndSixtyReportsBesideTheWorst() throws Exception {
        besideTheWorst(4, 1, 2);
    }

    private void besideTheWorst(int copies, int... jobs) throws Exception {
        Path alone = Files.createDirectories(folder.resolve("alone/reports"));
        Path amid = Files.createDirectories(folder.resolve("amid/reports"));
        int count = good(copies, alone);
        assertEquals(count, good(copies, amid));
        int bombs = bombs(amid);
        Map<String, String> expected = checked(alone, 1);
        assertEquals(count, expected.size());
        for (int threads : jobs) {
            Map<String, String> results = checked(amid, threads);
            assertEquals(count + bombs, results.size());
            expected.forEach((name, result) -> assertEquals(result, results.get(name), name));
        }
    }

    private static int good(int copies, Path target) throws IOException {
        int count = 0;
        for (Path folder : GOOD) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(HostileBatchTest::isReport).sorted().toList()) {
                    for (int i = 0; i < copies; i++) {
                        Files.copy(file, target.resolve(i + "-" + file.getFileName()));
                        count += file.toString().endsWith(".yaml") ? 0 : 1;
                    }
                }
            }
        }
        return count;
    }

    private static boolean isReport(Path file) {
        return !file.toString().endsWith(".expected.json") && !file.toString().endsWith(".md");
    }

    /** They lie between the reports, as files are read in the order of their names. */
    private static int bombs(Path target) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(WordsBombs.all());
        all.putAll(OfficeBombs.all());
        all.keySet().retainAll(WORST);
        all.put("widths.pdf", PdfBombs.all().get("widths of two billion glyphs"));
        all.put("images.pdf", PdfBombs.all().get("deflated hex"));
        for (Map.Entry<String, byte[]> bomb : all.entrySet()) {
            Files.write(target.resolve("0-东河-" + bomb.getKey()), bomb.getValue());
        }
        return all.size();
    }

    private Map<String, String> checked(Path reports, int jobs) throws Exception {
        Path result = reports.resolveSibling("result.json");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "--rules=" + Path.of("rules").toAbsolutePath(),
                "--format=json",
                "--as-of=2025-04-01",
                "--jobs=" + jobs,
                "-o",
                result.toString(),
                reports.toString()));
        Path messages = reports.resolveSibling("messages.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        int status = process.waitFor();
        assertTrue(List.of(0, 4, 5).contains(status), Files.readString(messages));
        Map<String, String> reportsByName = new TreeMap<>();
        for (JsonNode report : mapper.readTree(result.toFile()).get("reports")) {
            String source =
                    report.at("/facts/source").asText(report.path("source").asText());
            String name = source.substring(source.lastIndexOf('/') + 1);
            reportsByName.put(name, report.toString().replace(source, name));
        }
        return reportsByName;
    }
}
