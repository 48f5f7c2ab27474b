package gouji.read.excel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Forms;
import gouji.read.Reader;
import gouji.read.document.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Workbooks damaged at random, from fixed seeds: each ends as a document, soon, and what is wrong is told in words. */
class DamagedWorkbooksTest {
    private static final Path SAMPLES = Path.of("src/test/resources/gouji/samples");
    private static final String NAME = "东岭县林业局2024";
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int ROUNDS = Integer.getInteger("gouji.damage", 40);

    @Test
    void survivesDamageToXls() throws IOException {
        byte[] book = Files.readAllBytes(SAMPLES.resolve(NAME + ".xls"));
        survives(random -> damaged(book, random));
    }

    @Test
    void survivesDamageToZippedBytes() throws IOException {
        byte[] book = Files.readAllBytes(SAMPLES.resolve(NAME + ".xlsx"));
        survives(random -> damaged(book, random));
    }

    @Test
    void survivesDamageToTheParts() throws IOException {
        byte[] book = Files.readAllBytes(SAMPLES.resolve(NAME + ".xlsx"));
        survives(random -> rezipped(book, part -> random.nextInt(4) == 0 ? damaged(part, random) : part));
    }

    /** Makes one damaged workbook. */
    private interface Damage {
        byte[] make(Random random);
    }

    private static void survives(Damage damage) throws IOException {
        Reader reader = new Reader(Forms.read(Path.of("rules")).editions());
        Assertions.assertTimeout(SOON, () -> {
            for (int seed = 0; seed < ROUNDS; seed++) {
                Document read = (Document) reader.read("damaged", damage.make(new Random(seed)));
                assertTrue(
                        read.problems().stream().noneMatch(p -> p.message().contains("Exception")),
                        seed + " " + read.problems());
            }
        });
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int flips = 1 + random.nextInt(20);
        for (int i = 0; i < flips; i++) {
            int at = random.nextInt(damaged.length);
            damaged[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : damaged[at] ^ 1 << random.nextInt(8));
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }

    private static byte[] rezipped(byte[] book, UnaryOperator<byte[]> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(change.apply(in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
