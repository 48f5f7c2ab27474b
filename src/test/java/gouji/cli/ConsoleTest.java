package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.cli.terminal.ConsoleStream;
import gouji.cli.terminal.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chinese comes out whole whatever the machine takes for its default. */
class ConsoleTest {
    @TempDir
    private Path folder;

    @Test
    void aConsoleGetsItsOwnCharacterSet() throws IOException {
        Charset gbk = Charset.forName("GBK");
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try (ConsoleStream stream = new ConsoleStream(console, gbk)) {
            for (byte octet : "退回\n需核实".getBytes(StandardCharsets.UTF_8)) {
                stream.write(octet);
            }
        }

        assertArrayEquals("退回\n需核实".getBytes(gbk), console.toByteArray());
    }

    @Test
    void aMachineWithGbkReadsAndWritesUtf8() throws IOException, InterruptedException {
        Session session = new Session(folder);
        Path report =
                Files.writeString(Files.createDirectory(folder.resolve("年度 报告")).resolve("某 局.txt"), Session.faulty());
        Path out = folder.resolve("out");

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=GBK",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "gouji.cli.Main",
                        "check",
                        "--rules=" + session.rules(),
                        "--as-of=2025-01-31",
                        "--format=json",
                        report.toString()))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();

        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals("", Files.readString(folder.resolve("err")));
        assertEquals(ExitCode.FINDINGS, process.exitValue());
        assertEquals(
                session.run("check", "--as-of=2025-01-31", "--format=json", report)
                        .out(),
                Files.readString(out));
    }
}
