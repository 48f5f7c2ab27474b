package gouji.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that users read is written once, in both languages, and nothing of it is written for nobody. */
class MessagesTest {
    private static final Path FILES = Path.of("src/main/resources/gouji/message");
    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])[:}]");
    private static final Pattern LITERAL = Pattern.compile("\"(?:--)?([a-z][A-Za-z0-9.-]*)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");
    /** Characters and the signs that stand between them. */
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\x{3001}-\\x{3011}\\x{FF00}-\\x{FFEF}]");

    private static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith("_zh.properties"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void bothLanguagesHaveTheSameMessagesWithTheSamePlaces() throws IOException {
        for (String room : rooms()) {
            Messages messages = Messages.of(room);
            assertEquals(messages.keys(Language.ZH), messages.keys(Language.EN), room);
            for (String key : messages.keys(Language.ZH)) {
                assertEquals(
                        places(messages.pattern(Language.ZH, key)),
                        places(messages.pattern(Language.EN, key)),
                        room + " " + key);
            }
        }
    }

    @Test
    void englishIsWhollyEnglish() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room : rooms()) {
            Messages messages = Messages.of(room);
            messages.keys(Language.EN).stream()
                    .filter(key ->
                            HAN.matcher(messages.pattern(Language.EN, key)).find())
                    .forEach(key -> found.add(room + " " + key));
        }
        assertEquals(List.of(), found);
    }

    /**
     * A key put together at run time begins with one that is written, such as {@code skipped.}, or with the name of the
     * codes it names, such as {@code verdict.}; options are described under their names.
     */
    @Test
    void noMessageIsLeftOver() throws IOException {
        Set<String> written = literals();
        Set<String> beginnings = written.stream().filter(w -> w.endsWith(".")).collect(Collectors.toSet());
        List<String> spare = new ArrayList<>();
        for (String room : rooms()) {
            Messages.of(room).keys(Language.ZH).stream()
                    .filter(key -> !written.contains(key) && !written.contains(key.replaceFirst("\\.advice$", "")))
                    .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                    .forEach(key -> spare.add(room + " " + key));
        }
        assertEquals(List.of(), spare);
    }

    @Test
    void whatStandsInAPlaceIsNoPlace() {
        Text text = Messages.of("rules").text("character", "{1}{0}");
        assertEquals("这里有规则中不能用的字符 {1}{0}。", text.zh());
        assertEquals("There is a character rules cannot have: {1}{0}.", text.en());
        assertThrows(MissingResourceException.class, () -> Messages.of("rules").text("none"));
    }

    @Test
    void oneIsNotCountedAsMany() {
        assertEquals("1 report", Messages.fill("{0:report|reports}", Language.EN, 1));
        assertEquals("0 reports", Messages.fill("{0:report|reports}", Language.EN, 0));
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(message);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static Set<String> literals() throws IOException {
        // looked up by picocli
        Set<String> all = new TreeSet<>(Set.of("usage."));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList()) {
                String source = Files.readString(file);
                LITERAL.matcher(source).results().forEach(literal -> all.add(literal.group(1)));
                ENUM.matcher(source)
                        .results()
                        .forEach(code -> all.add(code.group(1).toLowerCase(Locale.ROOT) + "."));
            }
        }
        return all;
    }
}
