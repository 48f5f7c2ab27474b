package gouji.rules.file;

import gouji.model.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** Names what rules a run used: SHA-256, hexadecimal, each part led by its length so that no two books run together. */
public final class BookHash {
    private BookHash() {}

    /** Hash of files: every path and its bytes. */
    static String of(Map<String, byte[]> files) {
        return hash(files.entrySet().stream()
                .flatMap(f -> Stream.of(f.getKey().getBytes(StandardCharsets.UTF_8), f.getValue())));
    }

    /** Hash of a book under a profile. */
    public static String of(String book, String profile) {
        return hash(Stream.of(book, profile).map(part -> part.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hash(Stream<byte[]> parts) {
        MessageDigest digest = Sha256.digest();
        parts.forEach(part -> {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.update(part);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
