package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gouji.model.Problem;
import gouji.read.Draw;
import gouji.read.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a Word file, reading it ends soon and with a problem a user understands. */
class DamagedFilesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/gouji/samples");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int ROUNDS = 30;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(f -> f.toString().matches(".*[.](docx?|rtf|mht|xml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survivesDamage(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        for (int seed = 0; seed < ROUNDS; seed++) {
            read(damaged(bytes, new Random(seed)), sample + " damaged " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void survivesTruncation(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        for (int part = 1; part < 12; part++) {
            read(Arrays.copyOf(bytes, bytes.length * part / 12), sample + " cut at " + part);
        }
    }

    @Test
    void survivesDamageInsideThePackage() throws IOException {
        List<Path> packages =
                samples().filter(p -> p.toString().endsWith(".docx")).toList();
        for (Path sample : packages) {
            Map<String, byte[]> parts = unzip(Files.readAllBytes(sample));
            for (int seed = 0; seed < ROUNDS; seed++) {
                Random random = new Random(seed);
                Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
                String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
                damaged.put(name, damaged(parts.get(name), random));
                read(zip(damaged), sample + " with damaged " + name + " " + seed);
            }
        }
    }

    @Test
    void refusesABomb() throws IOException {
        Map<String, byte[]> parts = unzip(Files.readAllBytes(SAMPLES.resolve("青禾县水利局2024.docx")));
        parts.put("word/document.xml", new byte[40 << 20]);
        assertEquals("too-complex", read(zip(parts), "a bomb").problems().get(0).code());
    }

    private static Document read(byte[] bytes, String name) {
        Document document = (Document) assertTimeoutPreemptively(SOON, () -> Draw.READER.read(name, bytes), name);
        List<String> unclear = document.problems().stream()
                .map(Problem::message)
                .filter(m -> m.contains("Exception") || m.contains("Error"))
                .toList();
        assertEquals(List.of(), unclear, name);
        return document;
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0xFF : 0));
                case 2 -> System.arraycopy(sound, random.nextInt(bytes.length - length + 1), bytes, at, length);
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
