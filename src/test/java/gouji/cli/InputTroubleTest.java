package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the place of a file, one sentence says which file it is and what to do. */
@DisabledOnOs(OS.WINDOWS)
class InputTroubleTest {
    /** Words of Java, of its libraries and of the system; and English sentences: three words in a row. */
    private static final Pattern FOREIGN =
            Pattern.compile("Exception|\\bjava\\b|程序内部错误|Usage|\\w+@\\w+|[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");

    private static final List<String> KINDS = List.of(
            "missing", "folder", "pipe", "long", "loop", "nowhere", "noise", "empty", "list", "scalar", "wide", "GBK");

    @TempDir
    private Path folder;

    private Session session;
    private Path in;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), Session.clean());
    }

    /** Something that is no proper file of any kind. */
    private Path odd(String kind, Path at) throws IOException, InterruptedException {
        Path file = at.resolve("怪-" + kind);
        switch (kind) {
            case "folder" -> Files.createDirectory(file);
            case "pipe" ->
                assertEquals(
                        0, new ProcessBuilder("mkfifo", file.toString()).start().waitFor());
            case "long" -> {
                return at.resolve("长".repeat(90));
            }
            case "loop" -> Files.createSymbolicLink(file, file.getFileName());
            case "nowhere" -> Files.createSymbolicLink(file, Path.of("没有"));
            case "noise" -> Files.write(file, new byte[] {(byte) 0x89, 0, 1, 2, (byte) 0xFF, '{', '[', '\n', ':', 7});
            case "empty" -> Files.write(file, new byte[0]);
            case "list" -> Files.writeString(file, "- 1\n- [2, {a: b}]\n");
            case "wide" -> Files.writeString(file, "waivers:\n- rule: X-1\n", StandardCharsets.UTF_16);
            case "GBK" -> Files.writeString(file, "单位: 民政局\n", Charset.forName("GBK"));
            case "scalar" -> Files.writeString(file, "'unclosed and : so on\n\t%@");
            default -> assertFalse(Files.exists(file));
        }
        return file;
    }

    static Stream<List<String>> options() {
        return Stream.of("--roster", "--waivers", "--limits", "--against", "--baseline", "--profile", "--project")
                .flatMap(option -> KINDS.stream().map(kind -> List.of(option, kind)))
                // nothing set is no mistake
                .filter(c -> !(c.get(1).equals("empty")
                        && List.of("--limits", "--project", "--profile").contains(c.get(0))));
    }

    @ParameterizedTest
    @MethodSource("options")
    void aFileThatIsNotWhatAnOptionWants(List<String> one) throws Exception {
        Path odd = odd(one.get(1), folder);

        Session.Outcome outcome = run("review", "--fail-on=never", in, "-o", folder.resolve("out"), one.get(0), odd);

        assertTrue(
                List.of(ExitCode.USAGE, ExitCode.RULES).contains(outcome.status()),
                outcome.status() + outcome.messages() + outcome.out());
        told(outcome.messages(), odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "pipe", "long", "loop", "nowhere"})
    void aPreviousFolderThatIsNotThere(String kind) throws Exception {
        Path odd = odd(kind, folder);

        Session.Outcome outcome = run("review", in, "-o", folder.resolve("out"), "--previous", odd);

        assertEquals(ExitCode.USAGE, outcome.status(), outcome.messages());
        told(outcome.messages(), odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "pipe", "long", "loop", "nowhere", "noise", "empty"})
    void aReportThatCannotBeRead(String kind) throws Exception {
        Path odd = odd(kind, folder);

        unread(run("check", odd, in.resolve("a.txt")), odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noise", "empty"})
    void aReportOfAReviewThatCannotBeRead(String kind) throws Exception {
        Path odd = odd(kind, folder);

        unread(run("review", odd, in, "-o", folder.resolve("out")), odd);
    }

    private static void unread(Session.Outcome outcome, Path odd) {
        assertEquals(ExitCode.UNREADABLE, outcome.status(), outcome.messages());
        told(outcome.out().substring(outcome.out().indexOf("【无法判定】")), odd);
        assertTrue(outcome.out().contains("【通过】"), "the other is judged: " + outcome.out());
    }

    /** A review of a year without a whole folder of it would say that its units are missing. */
    @ParameterizedTest
    @ValueSource(strings = {"missing", "pipe", "long", "loop", "nowhere"})
    void aReviewWantsAllThatIsNamed(String kind) throws Exception {
        Path odd = odd(kind, folder);

        Session.Outcome outcome = run("review", odd, in, "-o", folder.resolve("out"));

        assertEquals(ExitCode.USAGE, outcome.status(), outcome.messages());
        told(outcome.messages(), odd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "loop", "nowhere"})
    void whatLiesAmongReportsAndIsNoFileIsPassedOverAndTold(String kind) throws Exception {
        Path odd = odd(kind, in);

        Session.Outcome outcome = run("check", "--format=json", in);

        assertEquals(ExitCode.OK, outcome.status(), outcome.out());
        assertTrue(outcome.out().contains(odd.getFileName().toString()), outcome.out());
        assertTrue(outcome.out().contains(kind.equals("pipe") ? "\"special-file\"" : "\"link\""), outcome.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit: [东河县林业局, 西山县林业局]",
                "unit: {name: 东河县林业局}",
                "unit: 12",
                "year: [2024]",
                "year: 二〇二四",
                "year: 20244",
                "kind: 局",
                "kind: [department]",
                "unitt: 东河县林业局",
                "- unit: 东河县林业局",
                "东河县林业局",
                "unit: 东河县林业局\nunit: 西山县林业局",
                "unit: '东河县林业局",
                "unit: \"a\\qb\"",
                "\tunit: 东河县林业局",
                "%YAML 9",
                "a: b: c"
            })
    void aSidecarThatIsNotRight(String words) throws IOException {
        Files.writeString(in.resolve("a.gouji.yaml"), words);

        Session.Outcome outcome = run("check", in);

        assertEquals(ExitCode.UNREADABLE, outcome.status(), outcome.out() + outcome.messages());
        told(outcome.out(), in.resolve("a.gouji.yaml"));
        assertFalse(outcome.out().contains("内部"), outcome.out());
    }

    @ParameterizedTest
    @MethodSource("options")
    void theSameIsToldInEnglish(List<String> one) throws Exception {
        Path odd = odd(one.get(1), folder);

        String messages = run("review", "--lang=en", in, "-o", folder.resolve("out"), one.get(0), odd)
                .messages();

        String own =
                messages.replace(odd.toString(), "").replace(odd.getFileName().toString(), "");
        assertFalse(own.matches("(?s).*\\p{IsHan}.*"), own);
        assertFalse(own.contains("Exception"), own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--waivers", "--baseline", "--limits", "--profile", "--project"})
    void ofAFileNothingIsLostWithoutAWord(String option) throws IOException {
        String first = option.equals("--waivers") || option.equals("--baseline")
                ? option.substring(2) + ": []\n"
                : option.equals("--limits") ? "archive: {}\n" : option.equals("--profile") ? "name: 甲\n" : "jobs: 1\n";
        for (String more : List.of(first, "---\n" + first)) {
            Path file = Files.writeString(folder.resolve("twice.yaml"), first + more);

            Session.Outcome outcome = run("review", in, "-o", folder.resolve("out"), option, file);

            String expected = more.startsWith("-") ? "不止一份" : "写了两次";
            assertTrue(outcome.messages().contains(expected), option + outcome.messages());
            assertTrue(outcome.status() == ExitCode.USAGE || outcome.status() == ExitCode.RULES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "pipe", "loop", "noise", "empty"})
    void aFolderThatIsNone(String kind) throws Exception {
        Path odd = odd(kind, folder);

        Session.Outcome rules = run("check", "--rules", session.rules(), "--rules", odd, in);
        Session.Outcome book = run("check", "--rules", odd, in);
        Session.Outcome templates = run("review", in, "-o", folder.resolve("out"), "--templates", odd);

        assertEquals(ExitCode.RULES, rules.status(), "other rules than asked for: " + rules.out());
        assertEquals(ExitCode.RULES, book.status());
        assertEquals(ExitCode.USAGE, templates.status());
        for (Session.Outcome outcome : List.of(rules, book, templates)) {
            told(outcome.messages(), odd);
            assertEquals(2, outcome.messages().split(odd.toString(), -1).length, "named once: " + outcome.messages());
        }
    }

    @Test
    void anOptionThatIsWrongShowsItsUsage() {
        assertTrue(run("check", "--nonsense", in).messages().contains("gouji check"));
        assertTrue(run("review", "--write-baseline", in, "-o", folder.resolve("out"))
                .messages()
                .contains("gouji review"));
    }

    @Test
    void whatIsWrongWithAFileIsToldInEnglishToo() {
        String messages = run(
                        "review", "--lang=en", in, "-o", folder.resolve("out"), "--roster", folder.resolve("none.csv"))
                .messages();

        assertTrue(messages.contains("none.csv: there is no such file"), messages);
        assertFalse(messages.matches("(?s).*\\p{IsHan}.*"), messages);
    }

    private Session.Outcome run(Object... arguments) {
        return assertTimeoutPreemptively(Duration.ofSeconds(40), () -> session.run(arguments));
    }

    /** One sentence in Chinese that names the file. */
    private static void told(String words, Path file) {
        String name = file.getFileName().toString();
        assertTrue(words.contains(name), words);
        String sentence = words.lines().filter(l -> !l.isBlank()).reduce("", (a, b) -> a + b + "\n");
        assertTrue(sentence.matches("(?s).*\\p{IsHan}{2}.*"), words);
        String own = sentence.replace(name, "").replaceAll("[\\w./-]*/[\\w./\\p{IsHan}-]*", "");
        assertFalse(FOREIGN.matcher(own).find(), own);
    }
}
