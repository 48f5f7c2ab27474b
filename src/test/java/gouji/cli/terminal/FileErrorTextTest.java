package gouji.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.Session;
import gouji.message.Language;
import gouji.write.place.LockFile;
import gouji.write.place.ResultFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a place is told in one sentence: the file and what to do, never Java's own words. */
public class FileErrorTextTest {
    private static final Pattern FOREIGN = Pattern.compile("Exception|java\\.|内部错误|Internal|\\.gouji-|用法|Usage");

    @TempDir
    private Path folder;

    private Session session;
    private Path report;

    @BeforeEach
    void lay() throws IOException {
        session = new Session(folder);
        report = Files.writeString(Files.createDirectory(folder.resolve("报送")).resolve("某局.txt"), Session.clean());
        Files.writeString(folder.resolve("是文件"), "别人的");
        Files.createDirectory(folder.resolve("是文件夹"));
    }

    /** Runs in both languages; what is told is one line that names the place. */
    private void told(int status, String place, String... arguments) {
        for (String language : new String[] {"zh", "en"}) {
            Object[] all = Stream.concat(Stream.of(arguments), Stream.of("--lang=" + language))
                    .toArray();
            Session.Outcome outcome = session.run(all);
            String message = outcome.messages();
            assertEquals(status, outcome.status(), message);
            assertEquals(1, message.lines().count(), message);
            assertTrue(message.contains(place), message);
            assertTrue(message.length() < 300, message);
            assertFalse(FOREIGN.matcher(message).find(), message);
            boolean chinese = message.replaceAll("/[^：: ]*", "").codePoints().anyMatch(c -> c > 0x2E80);
            assertEquals(language.equals("zh"), chinese, message);
        }
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "review", "extract"})
    void aFileWhereAFolderHasToBe(String command) {
        told(ExitCode.USAGE, "是文件", command, report.toString(), "-o", at("是文件/结果"));
    }

    @Test
    void aFileForTheFolderOfAReview() throws IOException {
        told(ExitCode.USAGE, "是文件", "review", report.toString(), "-o", at("是文件"));
        told(ExitCode.USAGE, "是文件", "rules", "docs", "-o", at("是文件"), "--rules=" + session.rules());
        assertEquals("别人的", Files.readString(folder.resolve("是文件")));
    }

    @Test
    void aStoreThatCannotBeOne() throws IOException {
        String out = at("结果");
        told(ExitCode.USAGE, "是文件夹", "review", report.toString(), "-o", out, "--store", at("是文件夹"));
        Files.writeString(folder.resolve("库.db"), "不是库".repeat(2000));
        told(ExitCode.USAGE, "库.db", "review", report.toString(), "-o", out, "--store", at("库.db"));
        told(ExitCode.USAGE, "库.db", "history", "某局", "--store", at("库.db"));
        told(ExitCode.USAGE, "没有.db", "history", "某局", "--store", at("没有.db"));
    }

    @Test
    void aStoreThatIsDamagedKeepsTheFormerResult() throws IOException {
        Path out = folder.resolve("结果");
        Path store = folder.resolve("库.db");
        session.run("review", folder.resolve("报送"), "-o", out, "--store", store);
        byte[] bytes = Files.readAllBytes(store);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
        Files.write(store, bytes);
        Map<String, String> before = content(out);
        Files.writeString(report, Session.faulty());

        told(
                ExitCode.UNREADABLE,
                "库.db",
                "review",
                folder.resolve("报送").toString(),
                "-o",
                out.toString(),
                "--store",
                at("库.db"));
        assertEquals(before, content(out));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFull() {
        told(ExitCode.UNREADABLE, "/dev/full", "check", report.toString(), "--format=json", "-o", "/dev/full");
        told(ExitCode.UNREADABLE, "/dev/full", "extract", report.toString(), "-o", "/dev/full");
        assertTrue(Files.exists(Path.of("/dev/full")));
    }

    @Test
    void aSecondReviewIntoTheSameFolderOrStoreIsRefused() throws IOException {
        Path out = folder.resolve("结果");
        String self = Long.toString(ProcessHandle.current().pid());
        try (var held = ResultFolder.open(out)) {
            assertTrue(Files.exists(held.fresh()));
            told(ExitCode.UNREADABLE, self, "review", report.toString(), "-o", out.toString());
        }
        try (var held = LockFile.take(folder.resolve(".gouji-lock-库.db"), folder)) {
            assertEquals(folder, held.place());
            told(ExitCode.UNREADABLE, self, "review", report.toString(), "-o", out.toString(), "--store", at("库.db"));
        }
        Path store = out.resolve("gouji.db");
        try (var held = LockFile.take(out.resolve(".gouji-lock-gouji.db"), store)) {
            assertEquals(store, held.place());
            told(ExitCode.UNREADABLE, self, "review", report.toString(), "-o", out.toString());
            told(ExitCode.UNREADABLE, self, "review", report.toString(), "-o", at("别处"), "--store", store.toString());
        }
        assertEquals(ExitCode.OK, session.run("review", report, "-o", out).status());
    }

    @Test
    void aReviewThatFailsKeepsTheFormerResult() throws IOException {
        Path out = folder.resolve("结果");
        session.run("review", folder.resolve("报送"), "-o", out, "--format", "csv");
        Files.writeString(out.resolve("notices/我的.txt"), "自己的");
        Map<String, String> before = content(out);
        Files.writeString(report, Session.faulty());
        // a folder of the user where this review has to write a file
        Files.createDirectories(out.resolve("review.md/附件"));

        told(
                ExitCode.USAGE,
                "review.md",
                "review",
                folder.resolve("报送").toString(),
                "-o",
                out.toString(),
                "--format=markdown");
        assertEquals(before, content(out));

        Files.delete(out.resolve("review.md/附件"));
        Files.delete(out.resolve("review.md"));
        session.run("review", folder.resolve("报送"), "-o", out, "--format", "markdown");
        assertTrue(Files.exists(out.resolve("review.md")));
        assertFalse(Files.exists(out.resolve("review.csv")), "a file of the former review");
        assertEquals("自己的", Files.readString(out.resolve("notices/我的.txt")));
    }

    public static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith("gouji.db") && !name.startsWith(".gouji-lock")) {
                    content.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return content;
    }

    /** As Windows, and a Linux in Chinese, say it. */
    @ParameterizedTest
    @CsvSource({
        "No space left on device, full",
        "There is not enough space on the disk, full",
        "磁盘空间不足。, full",
        "设备上没有空间, full",
        "超出磁盘限额, full",
        "File too large, full",
        "The process cannot access the file because it is being used by another process, elsewhere",
        "另一个程序正在使用此文件，进程无法访问。, elsewhere",
        "Read-only file system, read-only",
        "只读文件系统, read-only",
        "File name too long, name",
        "'The filename, directory name, or volume label syntax is incorrect', name",
        "Input/output error, failed"
    })
    void whatSystemsSay(String reason, String key) {
        FileSystemException failure = new FileSystemException(at("问题清单.xlsx"), null, reason);
        assertEquals(new FileErrorText(key, at("问题清单.xlsx"), reason), trouble(failure));
    }

    @Test
    void aWorkbookThatIsOpenCannotBeReplaced() {
        String book = at("问题清单.xlsx");
        assertEquals(
                "elsewhere",
                trouble(new AccessDeniedException(at("x.part"), book, null)).key());
        assertEquals(
                book,
                trouble(new AccessDeniedException(at("x.part"), book, null)).file());
        assertEquals("denied", trouble(new AccessDeniedException(book)).key());
    }

    @Test
    void theReasonIsFoundBelowOtherFailures() {
        IOException missing = new NoSuchFileException(at("名册.csv"));
        FileErrorText trouble =
                trouble(new IllegalStateException("checking failed", new UncheckedIOException(missing)));
        assertEquals("missing", trouble.key());
        assertEquals(ExitCode.USAGE, trouble.exitCode());
        assertTrue(
                FileErrorText.of(new IllegalStateException("a mistake of ours")).isEmpty());
    }

    @Test
    void everyTroubleHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            for (String key :
                    "full denied read-only elsewhere folder file missing name in-use failed temporary locale store-locked store-damaged store-foreign store-newer"
                            .split(" ", 0)) {
                String words = new FileErrorText(key, "某处", "42").message(Help.in(language));
                assertTrue(words.contains("某处") && !words.contains("{"), words);
            }
        }
    }

    private static FileErrorText trouble(Throwable failure) {
        return FileErrorText.of(failure).orElseThrow();
    }
}
