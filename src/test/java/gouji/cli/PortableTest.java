package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portable zip, unpacked and run as where no Java is: whatever a library asks of one is in the runtime it brings. */
@Tag("portable")
class PortableTest {
    /** What the start script itself calls. */
    private static final List<String> TOOLS =
            List.of("sh", "dirname", "readlink", "sed", "grep", "locale", "uname", "ln", "cat");

    private static final List<String> REPORTS = List.of(
            "reports/平湖镇人民政府2024.txt",
            "reports/平湖镇人民政府2024.html",
            "src/test/resources/gouji/samples/南屏县卫生健康局2024.docx",
            "src/test/resources/gouji/samples/南屏县卫生健康局2024.doc",
            "src/test/resources/gouji/samples/南屏县卫生健康局2024.xlsx",
            "src/test/resources/gouji/samples/南屏县卫生健康局2024.xls",
            "src/test/resources/gouji/read/pdf/东河县民政局2024-over-pages.pdf");

    @TempDir
    private static Path folder;

    private static Path tools;

    private record Said(int status, String out, String messages) {}

    @BeforeAll
    static void unpack() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path there = Stream.of("/usr/bin", "/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), there);
        }
        try (ZipFile zip = ZipFile.builder().setPath(zip()).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                unpack(zip, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static Path zip() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("target"))) {
            return built.filter(p -> p.getFileName().toString().matches("gouji-portable-.+\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            if (entry.isUnixSymlink()) {
                Files.createSymbolicLink(file, Path.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                return;
            }
            Files.copy(in, file);
        }
        assertTrue(file.toFile().setExecutable((entry.getUnixMode() & 0100) != 0), file.toString());
    }

    private static Said run(Object... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("gouji/bin/gouji").toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out.txt");
        Path messages = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        Process process = builder.redirectOutput(out.toFile())
                .redirectError(messages.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Said(process.exitValue(), Files.readString(out), Files.readString(messages));
    }

    @Test
    void itBringsItsOwnJava() throws IOException, InterruptedException {
        Said version = run("--version");

        assertEquals("", version.messages());
        assertEquals(ExitCode.OK, version.status());
        assertTrue(version.out().startsWith("gouji "), version.out());
    }

    /** Each kind of file by the library that reads it; as a Java that is whole reads it. */
    @Test
    void itReadsWhatAnyOtherReads() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("check", "--as-of=2025-01-31", "--fail-on=never"));
        REPORTS.forEach(report -> command.add(Path.of(report).toAbsolutePath().toString()));
        command.addAll(inChineseCharacterSets());
        Said said = run(command.toArray());

        assertEquals("", said.messages());
        assertEquals(ExitCode.OK, said.status(), said.out());
        command.add(1, "--rules=rules");
        assertEquals(Session.plain(command.toArray(String[]::new)).out(), said.out());
        assertFalse(said.out().contains("【无法判定】"), said.out());
    }

    private static List<String> inChineseCharacterSets() throws IOException {
        String text = Files.readString(Path.of("reports/平湖镇人民政府2024.txt"));
        List<String> files = new ArrayList<>();
        for (String charset : List.of("GBK", "GB18030")) {
            Path file = folder.resolve(charset + ".txt");
            Files.write(file, text.getBytes(Charset.forName(charset)));
            files.add(file.toString());
        }
        return files;
    }

    @Test
    void itShowsThePageOfAPdf() throws IOException, InterruptedException {
        String text = "src/test/resources/gouji/read/pdf/竹溪县水利局2024-label-over-pages.pdf";
        Said said =
                run("check", "--fail-on=never", "--format=html", Path.of(text).toAbsolutePath());

        assertEquals("", said.messages());
        assertTrue(said.out().contains("src=\"data:image/png;base64,iVBOR"), said.out());
    }

    @Test
    void itReviewsAYear() throws IOException, InterruptedException {
        Path out = folder.resolve("结 果");
        Said said =
                run("review", "--fail-on=never", "-o", out, Path.of("reports").toAbsolutePath());

        assertEquals(ExitCode.OK, said.status(), said.messages());
        for (String file : List.of("index.html", "通报.docx", "问题清单.xlsx", "gouji.db")) {
            assertTrue(Files.size(out.resolve(file)) > 0, file);
        }
        Said history = run("history", "--store", out.resolve("gouji.db"), "平湖镇");
        assertTrue(history.out().contains("平湖镇人民政府 2024"), history.out());
    }
}
