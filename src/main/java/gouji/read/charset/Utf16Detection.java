package gouji.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises UTF-16 that comes without a byte order mark: its line breaks and digits leave zero bytes no other text has. */
final class Utf16Detection {
    private static final int SAMPLE = 20_000;
    private static final double SURE = 0.95;

    private Utf16Detection() {}

    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (!hasZero(bytes, length)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(c -> usual(new String(bytes, 0, length, c)) >= SURE)
                .findFirst();
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Share of characters a Chinese report is made of. */
    private static double usual(String text) {
        long count = text.chars().filter(Utf16Detection::isUsual).count();
        return text.isEmpty() ? 0 : (double) count / text.length();
    }

    private static boolean isUsual(int c) {
        return c >= ' ' && c < 0x7F
                || c >= '\t' && c <= '\r'
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x2010 && c <= 0x2027;
    }
}
