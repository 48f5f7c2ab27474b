package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.engine.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Folders of rules and data that try to run code, to read a file, to end the program or to change what the book finds, all
 * in this program: what one leaves behind, the next would meet. A program that ends fails the whole run. Where they lie:
 * {@code -Dgouji.trials}.
 */
@Tag("trials")
class TrialsTest {
    private static final Path SECRET = Path.of("secret.txt");
    private static final String WORDS = "geheim-7391";
    private static final Path REPORT = Path.of("reports/青禾县水利局2024.txt");
    /** Must not load at all; of the others it is enough that they harm nobody. */
    private static final Pattern REFUSED =
            Pattern.compile("b01|b02|b03|b07|b08|b09|b12|b14|b28|b34|r08|e0[1-9]|rce-(?!double).*");
    /** Says something of its own by design. */
    private static final Set<String> OTHERWISE = Set.of("b22", "c30", "c31", "r02");

    private static final Pattern FOREIGN = Pattern.compile("(ZZ|XX|QH|GD)-.*");

    private static Path attacks;
    private static Set<String> plain;

    @BeforeAll
    static void find() throws IOException {
        String trials = System.getProperty("gouji.trials", "");
        assumeTrue(!trials.isEmpty());
        attacks = Path.of(trials).resolve("attacks");
        plain = findings(checked(List.of()).out(), Set.of());
    }

    @TestFactory
    Stream<DynamicTest> attacksAreHeldOff() throws IOException {
        return Files.readAllLines(attacks.resolve("list.txt")).stream()
                .filter(line -> line.contains("\t"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .map(id -> DynamicTest.dynamicTest(id, () -> heldOff(id)));
    }

    private static void heldOff(String id) throws IOException {
        Set<String> before = names();
        Files.writeString(SECRET, (WORDS + "\n").repeat(3));
        try (Started started = new Started()) {
            Session.Outcome outcome = checked(List.of(attacks.resolve(id)));
            assertEquals(List.of(), started.processes());
            assertHarmless(id, outcome);
        } finally {
            Files.delete(SECRET);
        }
        assertEquals(before, names());
    }

    private static void assertHarmless(String id, Session.Outcome outcome) throws IOException {
        String all = outcome.out() + outcome.messages();
        Set<Integer> fine = REFUSED.matcher(id).matches() ? Set.of(3) : Set.of(0, 3, 5);
        assertEquals(true, fine.contains(outcome.status()), () -> "exit " + outcome.status() + " " + all);
        assertFalse(Stream.of(WORDS, "程序内部错误").anyMatch(all::contains), all);
        assertFalse(
                outcome.messages().contains("Exception") || outcome.messages().contains("\tat "), all);
        if (outcome.status() == 3) {
            return;
        }
        Set<String> found = findings(outcome.out(), rules(plain));
        if (outcome.status() == 0 && !OTHERWISE.contains(id)) {
            assertEquals(plain, found);
        }
    }

    private static Session.Outcome checked(List<Path> more) {
        List<String> arguments = new ArrayList<>(
                List.of("check", "--format=json", "--fail-on=never", "--as-of=2026-01-31", "--rules=rules"));
        more.forEach(folder -> arguments.add("--rules=" + folder));
        arguments.add(REPORT.toString());
        return Session.plain(arguments.toArray(String[]::new));
    }

    /** Findings of the book; those of ids foreign to it are the attack's own. */
    private static Set<String> findings(String json, Set<String> ofBook) throws IOException {
        JsonNode found = new JsonMapper().readTree(json).path("reports").path(0).path("findings");
        Set<String> findings = new TreeSet<>();
        for (JsonNode finding : found) {
            String rule = finding.path("rule").asText();
            if (ofBook.contains(rule) || !FOREIGN.matcher(rule).matches()) {
                findings.add(rule + " " + finding.path("message"));
            }
        }
        return findings;
    }

    private static Set<String> rules(Set<String> findings) {
        return findings.stream().map(f -> f.substring(0, f.indexOf(' '))).collect(Collectors.toSet());
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
