package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The start on Windows as far as it can be looked at elsewhere: what the shell of Windows stumbles over is not in it. */
class WindowsStartTest {
    private static final Path FOLDER = Path.of("src/main/bin");
    private static final Path PACKED = Path.of("target/gouji/bin");

    private final String script = read(FOLDER.resolve("gouji.bat"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private Set<String> all(String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.MULTILINE | Pattern.CASE_INSENSITIVE)
                .matcher(script);
        return found.results()
                .map(MatchResult::group)
                .map(s -> s.replaceAll(".*[ :]", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLabelIsThereAndGoneTo() {
        assertEquals(all("^:\\w+"), all("(goto \\w+|call :\\w+)"));
    }

    @Test
    void theCodePageOfTheConsoleSpoilsNothingInIt() {
        assertTrue(script.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7F));
    }

    /** In a block every variable has the value from before it, and a bracket of a path ends it. */
    @Test
    void noBlockReadsAVariable() {
        assertTrue(script.lines()
                .filter(line -> !line.startsWith("rem") && !line.startsWith("for "))
                .noneMatch(line -> line.endsWith("(") || line.startsWith(")")));
    }

    @Test
    void whatIsShownIsThereInChineseAndEnglish() throws IOException {
        Set<String> shown = Pattern.compile("call :say (\\S+)")
                .matcher(script)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".txt"))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    shown);
        }
        for (String file : shown) {
            List<String> lines = read(FOLDER.resolve(file)).strip().lines().toList();
            assertTrue(lines.get(0).matches("gouji：.*\\p{IsHan}.*"), file);
            assertTrue(lines.get(1).matches("gouji: \\p{ASCII}+"), file);
        }
    }

    /** The runtime beside it, then the one named, then any: as the other start script does. */
    @Test
    void theRuntimeBesideItGoesFirst() {
        String other = read(FOLDER.resolve("gouji"));
        List<Integer> places = Stream.of(
                        "%GOUJI_DIR%\\runtime\\bin\\java.exe", "%JAVA_HOME:\"=%\\bin\\java.exe", "GOUJI_JAVA=java\"")
                .map(script::indexOf)
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertTrue(places.get(0) >= 0);
        assertTrue(other.indexOf("$home/runtime/bin/java") < other.indexOf("$JAVA_HOME/bin/java"));
    }

    @Test
    @Tag("distribution")
    void linesEndAsWindowsWantsThem() {
        for (String file : List.of("gouji.bat", "java-missing.txt", "java-too-old.txt")) {
            String packed = read(PACKED.resolve(file));
            assertEquals(read(FOLDER.resolve(file)).replace("\n", "\r\n"), packed, file);
        }
        assertTrue(!read(PACKED.resolve("gouji")).contains("\r"));
    }
}
