package gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page a newcomer reads first says of every package what the package says of itself. */
class ArchitecturePageTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ROW = Pattern.compile("^\\| `(gouji[a-z.]*)` \\| (.*) \\|$", Pattern.MULTILINE);
    private static final Pattern TEXT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void everyPackageStandsInItAsItSaysItself() throws IOException {
        Map<String, String> told = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(Path.of("src/site/markdown/architecture.md")));
        while (rows.find()) {
            told.put(rows.group(1), rows.group(2));
        }
        assertEquals(packages(), told);
    }

    private static Map<String, String> packages() throws IOException {
        Map<String, String> packages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.endsWith("package-info.java")).toList()) {
                Path folder = SOURCES.relativize(file).getParent();
                packages.put(folder.toString().replace(folder.getFileSystem().getSeparator(), "."), sentence(file));
            }
        }
        return packages;
    }

    /** The first sentence, without its full stop. */
    private static String sentence(Path file) throws IOException {
        Matcher text = TEXT.matcher(Files.readString(file));
        if (!text.find()) {
            return "";
        }
        String words = text.group(1).replaceAll("\\s*\\n \\*", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
        return words.strip().replaceAll("\\s+", " ").split("(?<=\\.) ", 2)[0].replaceAll("\\.$", "");
    }
}
