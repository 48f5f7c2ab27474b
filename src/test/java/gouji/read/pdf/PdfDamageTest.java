package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import gouji.read.Draw;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files damaged by chance, from fixed seeds: whatever they are, reading them ends as a document. */
class PdfDamageTest {
    private static final String ALPHABET = "0123456789<>[]()/ \nqQRfSTDJjemlr\0\u00FF";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void survivesDamage(int round) {
        for (int seed = 0; seed < 60; seed++) {
            assertNotNull(Draw.read(damaged(Papers.small(), new Random(round * 1000L + seed))));
        }
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int i = random.nextInt(30); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                    System.arraycopy(file, random.nextInt(file.length - 64), bytes, Math.min(at, file.length - 64), 64);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(9)), (byte) ' ');
            }
        }
        return bytes;
    }
}
