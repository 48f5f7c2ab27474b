package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder for temporary files belongs to every user of a machine. */
class TemporaryFolderTest {
    @TempDir
    private Path folder;

    /** A name another user took: POI would put workbooks into a folder of that name, and cannot. */
    @Test
    void aWorkbookIsWrittenWhateverOthersLeftThere() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Files.writeString(temporary.resolve("poifiles"), "of another user");
        Path report = Files.writeString(folder.resolve("某局.txt"), Session.clean());
        Path out = folder.resolve("a.xlsx");

        assertEquals("", checked(temporary, report, out));

        assertTrue(Files.size(out) > 0);
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of("poifiles"),
                    left.map(f -> f.getFileName().toString())
                            .filter(f -> f.startsWith("poi"))
                            .toList());
        }
    }

    private String checked(Path temporary, Path report, Path out) throws IOException, InterruptedException {
        Path messages = folder.resolve("messages");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        "--rules=" + new Session(folder).rules(),
                        "--format=xlsx",
                        "-o",
                        out.toString(),
                        report.toString())
                .redirectError(messages.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(ExitCode.OK, process.exitValue(), Files.readString(messages));
        return Files.readString(messages);
    }
}
