package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.write.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of a person in names of files and folders, in the name of the unit and in a cell, through every command. */
class HiddenNumbersTest {
    private static final String NUMBER = "13912345679";
    private static final String APART = "138 1234 5678";

    @TempDir
    private Path folder;

    private Session session;
    private Path reports;
    private Path file;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        reports = Files.createDirectories(folder.resolve("报送" + NUMBER).resolve(APART));
        file = reports.resolve("林业局_" + NUMBER + "(" + APART + ").txt");
        Files.writeString(file, Session.faulty().replace("13812345678", APART));
        Files.writeString(reports.resolve("tel" + NUMBER + ".doc"), "no report");
        Files.writeString(reports.resolve("tel" + NUMBER + ".png"), "no report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "csv", "sarif", "junit", "markdown"})
    void checkShowsNone(String format) {
        Session.Outcome outcome = session.run("check", "--format", format, folder.resolve("报送" + NUMBER));

        assertHidden(outcome);
        assertTrue(outcome.out().contains("X-1"), outcome.out());
        String shown = session.run("check", "--unmask", "--format", format, folder.resolve("报送" + NUMBER))
                .out();
        assertTrue(shown.contains(NUMBER), shown);
    }

    @Test
    void reviewShowsNoneInWhatItWritesNorInItsNames() throws IOException {
        Path out = folder.resolve("结果");
        Session.Outcome outcome = session.run(
                "review", "--format", "csv,sarif,junit,markdown", reports, "-o", out, "--store=" + out + ".db");

        assertHidden(outcome);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path written : files.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(written).toString();
                names.add(name);
                byte[] bytes = Files.readAllBytes(written);
                boolean zip = name.endsWith("x");
                assertHidden(name + "\n" + (zip ? Sample.unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        assertTrue(names.stream().anyMatch(n -> n.startsWith("facts/")), names.toString());
        assertTrue(names.stream().anyMatch(n -> n.startsWith("units/")), names.toString());
        assertTrue(names.stream().anyMatch(n -> n.startsWith("notices/")), names.toString());
    }

    @Test
    void factsAndExplanationsShowNone() throws IOException {
        Path facts = Files.createDirectory(folder.resolve("事实"));

        assertHidden(session.run("extract", file));
        assertHidden(session.run("extract", file, "-o", facts));
        try (Stream<Path> files = Files.list(facts)) {
            files.forEach(f -> assertHidden(f.getFileName().toString()));
        }
        assertHidden(session.run("explain", file, "X-1"));
    }

    @Test
    void maskedFactsAreAReportAgain() {
        Path facts = folder.resolve("facts.json");
        assertEquals(ExitCode.OK, session.run("extract", file, "-o", facts).status());

        Session.Outcome outcome = session.run("check", "--format=json", facts);

        assertTrue(outcome.out().contains("X-1"), outcome.out() + outcome.messages());
    }

    @Test
    void messagesShowNone() {
        assertHidden(session.run("check", reports.resolve("没有" + NUMBER + ".txt")));
        assertHidden(session.run("check", "--waivers", NUMBER + ".yaml", file));
        assertHidden(session.run("history", "--store=" + APART, "某局" + NUMBER));
        assertHidden(session.run("check", "--" + NUMBER, file));
    }

    @Test
    void nothingSteersTheTerminal() throws IOException {
        Path steering = folder.resolve("甲\r\u001b[31m\n\u009b2J\u202Efdp.txt");
        Files.writeString(steering, Session.faulty().replace("毫无问题", "毫无问题\u001b]0;x\u0007\u202E\u0085"));

        for (Session.Outcome outcome : List.of(
                session.run("check", steering),
                session.run("check", "--format=json", steering),
                session.run("check", "--format=html", steering),
                session.run("check", "--format=junit", steering),
                session.run("check", "--format=csv", steering),
                session.run("explain", steering, "X-1"),
                session.run("check", "没有\r\u001b[2J\u202E.txt"))) {
            String all = (outcome.out() + outcome.messages()).replace("\r\n", "\n");
            assertFalse(
                    all.codePoints()
                            .anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c <= 0x9F || c == 0x202E),
                    all);
        }
    }

    private static void assertHidden(Session.Outcome outcome) {
        assertHidden(outcome.out());
        assertHidden(outcome.messages());
    }

    private static void assertHidden(String text) {
        for (String number : List.of(NUMBER, APART, "138%201234%205678", "138_1234_5678")) {
            int at = text.indexOf(number);
            assertTrue(at < 0, () -> text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 60)));
        }
    }
}
