package gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Sentences for users stand in the messages of their room and in no string of Java. Rooms that read Chinese reports know
 * Chinese words and are not looked at; in the others a string with a Chinese character is one of those listed here.
 */
class TextsInOnePlaceTest {
    private static final Path SOURCES = Path.of("src/main/java/gouji");
    private static final List<String> ROOMS = List.of(
            "data", "engine", "rules", "cases", "docs", "check", "cli", "write", "finding", "form", "message", "json",
            "review", "office");

    /** Rooms within these that know names of agencies, which are Chinese. */
    private static final List<String> NAMES = List.of("review/roster/", "review/similarity/");

    /** Files that read Chinese, or write what is to be read as a report; and how many strings that takes. */
    private static final Map<String, Integer> READING = Map.ofEntries(
            // what stands in a cell that holds no number
            Map.entry("cases/CaseValues.java", 2),
            // offices that speak for their government
            Map.entry("review/survey/PeerSurvey.java", 2),
            // headings of a report that was typed, numbered as the form numbers them
            Map.entry("check/intake/ManualReport.java", 1),
            Map.entry("form/FormLabels.java", 1),
            // what a system says in Chinese of a place it cannot write to
            Map.entry("cli/terminal/FileErrorText.java", 4),
            // days and states as people write them into a workbook
            Map.entry("review/decision/WrittenDay.java", 1),
            Map.entry("review/decision/WrittenDecision.java", 1),
            // names and titles of what lies among reports and is none
            Map.entry("check/intake/Notes.java", 13),
            // what a name of a file says of which version it is
            Map.entry("review/letter/Versions.java", 6),
            // words by which a title demands something
            Map.entry("rules/lint/RequirementTitles.java", 2),
            // a report of the user's own to begin with
            Map.entry("cli/rules/RuleTemplate.java", 1));

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Comments and characters are passed over, so that a quotation mark in them opens nothing. */
    private static final Pattern PARTS = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)++'" + "|(?<text>\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*+\")",
            Pattern.DOTALL);

    @Test
    void noSentenceStandsInJava() throws IOException {
        assertEquals(new TreeMap<>(READING), found());
    }

    /** The look for strings itself: it takes strings and blocks, and neither comments nor characters. */
    @Test
    void stringsAreTold() {
        assertEquals(List.of("\"一\""), strings("f('\"', \"a\", \"一\"); // \"二\""));
        assertEquals(List.of("\"\\\"三\""), strings("/* \"四\" */ g(\"\\\"三\")"));
        assertEquals(List.of("\"\"\"\n五 \"六\"\n\"\"\""), strings("h(\"\"\"\n五 \"六\"\n\"\"\")"));
    }

    /** Nothing is decided by how a sentence for users reads: what is asked of a message is its code. */
    @Test
    void noSentenceIsLookedAt() throws IOException {
        Pattern asked = Pattern.compile(
                "(?:message|advice|why|words|text)\\(\\)\\s*\\.(?:zh|en)\\(\\)\\s*\\.(?:startsWith|endsWith|contains|equals|matches|indexOf)\\(");
        assertTrue(asked.matcher("d.message().zh().startsWith(\"a\")").find());
        assertFalse(asked.matcher("d.message().zh() + \"a\"").find());
        List<String> asking = sources().stream()
                .filter(file -> asked.matcher(read(file)).find())
                .map(TextsInOnePlaceTest::name)
                .toList();
        assertEquals(List.of(), asking);
    }

    private static Map<String, Integer> found() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Path file : sources()) {
            List<String> strings = strings(read(file));
            if (ROOMS.contains(room(file)) && NAMES.stream().noneMatch(name(file)::startsWith) && !strings.isEmpty()) {
                found.put(name(file), strings.size());
            }
        }
        return found;
    }

    private static List<String> strings(String source) {
        return PARTS.matcher(source)
                .results()
                .filter(part -> part.group(1) != null)
                .map(MatchResult::group)
                .filter(string -> HAN.matcher(string).find())
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return List.copyOf(new TreeSet<>(
                    files.filter(file -> file.toString().endsWith(".java")).toList()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static String name(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }
}
