package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import gouji.cli.terminal.FileErrorTextTest;
import gouji.cli.terminal.Locales;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same result in every locale, or a word on what to set. */
class LocaleTest {
    private static final String FORMATS = "csv,sarif,junit,markdown,json";

    @TempDir
    private Path folder;

    /** Turkish has another small letter for I; the others have digits of their own, and a calendar. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist-nu-thai"})
    void aReviewDependsOnNoLocale(String tag) throws IOException {
        Session session = new Session(folder);
        Path reports = Files.createDirectory(folder.resolve("报送"));
        Files.writeString(reports.resolve("某局.txt"), Session.faulty());
        Files.write(reports.resolve("空.html"), new byte[0]);
        Map<String, String> expected = reviewed(session, reports, "一");

        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertEquals(expected, reviewed(session, reports, "二"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    private Map<String, String> reviewed(Session session, Path reports, String name) throws IOException {
        Path out = folder.resolve(name);
        Session.Outcome outcome =
                session.run("review", reports, "-o", out, "--as-of", "2025-01-31", "--format", FORMATS);
        Map<String, String> content = FileErrorTextTest.content(out);
        assertTrue(content.size() > 8, content.keySet().toString());
        content.put("standard output", outcome.out());
        return content;
    }

    @Test
    void aLocaleWithoutChineseIsToldWhereNamesAreNeeded() {
        Charset ascii = StandardCharsets.US_ASCII;
        assertFalse(Locales.canName(ascii, "review", "reports", "-o", "out"));
        assertFalse(Locales.canName(ascii, "check", "\uFFFD\uFFFD.txt"));
        assertTrue(Locales.canName(ascii, "check", "report.txt"));
        assertTrue(Locales.canName(ascii, "--version"));
        assertTrue(Locales.canName(ascii));
        for (String charset : new String[] {"UTF-8", "GBK", "GB18030"}) {
            assertTrue(Locales.canName(Charset.forName(charset), "review", "报送", "-o", "结果"));
        }
        assertEquals(StandardCharsets.UTF_8, Locales.chinese(ascii));
        assertEquals(Charset.forName("GBK"), Locales.chinese(Charset.forName("GBK")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutTheLauncherItSaysWhatToSet() throws IOException, InterruptedException {
        Path messages = folder.resolve("messages");
        ProcessBuilder review = new ProcessBuilder(
                        java(), "-cp", path(), Main.class.getName(), "review", "x", "-o", "y")
                .redirectError(messages.toFile());
        review.environment().put("LC_ALL", "C");

        assertEquals(ExitCode.USAGE, ended(review.start()));
        String told = Files.readString(messages);
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.contains("LC_ALL=C.UTF-8"), told);
    }

    /** The launcher with a Java that tells its locale, and a machine whose locale has that character set. */
    @ParameterizedTest
    @CsvSource({"ANSI_X3.4-1968, C.utf8", "ISO-8859-1, C.utf8", "UTF-8, mine", "GBK, mine", "GB18030, mine"})
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theLauncherReplacesALocaleWithoutChinese(String charmap, String expected)
            throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        script(bin.resolve("java"), "echo \"$LC_ALL\"");
        Path commands = Files.createDirectories(folder.resolve("commands"));
        script(
                commands.resolve("locale"),
                "if [ \"$1\" = charmap ]; then echo " + charmap + "; else echo C; echo C.utf8; echo POSIX; fi");
        Path out = folder.resolve("out");
        ProcessBuilder launcher =
                new ProcessBuilder("sh", "src/main/bin/gouji", "--version").redirectOutput(out.toFile());
        launcher.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        launcher.environment().put("PATH", commands + ":" + System.getenv("PATH"));
        launcher.environment().put("LC_ALL", "mine");

        assertEquals(0, ended(launcher.start()));
        assertEquals(expected, Files.readString(out).strip());
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    /** Its reader ends before a word is written. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aReaderThatHasHadEnoughIsNoFailure() throws IOException, InterruptedException {
        assertEquals(ExitCode.FINDINGS, checked("| true"));
        assertEquals("", Files.readString(folder.resolve("messages")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskUnderStandardOutputIsOne() throws IOException, InterruptedException {
        assertEquals(ExitCode.UNREADABLE, checked("> /dev/full"));
        String told = Files.readString(folder.resolve("messages"));
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.startsWith("标准输出：磁盘已满"), told);
    }

    private int checked(String into) throws IOException, InterruptedException {
        Session session = new Session(folder);
        Path report = Files.writeString(folder.resolve("report.txt"), Session.faulty());
        String check = String.join(
                " ",
                "'" + java() + "' -cp '" + path() + "'",
                Main.class.getName(),
                "check '--rules=" + session.rules() + "' --format=json '" + report + "'",
                "2>'" + folder.resolve("messages") + "'");
        Path status = folder.resolve("status");
        String script = into.startsWith("|")
                ? "(" + check + "; echo $? >'" + status + "') " + into
                : check + " " + into + "; echo $? >'" + status + "'";
        assertEquals(0, ended(new ProcessBuilder("sh", "-c", script).start()));
        return Integer.parseInt(Files.readString(status).strip());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String path() {
        return System.getProperty("java.class.path");
    }

    private static int ended(Process process) throws InterruptedException {
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return process.exitValue();
    }
}
