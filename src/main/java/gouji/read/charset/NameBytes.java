package gouji.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the bytes of a file's name are read where nothing says how they were written: UTF-8 when they can be, else GB18030,
 * as Chinese editions of Windows write them.
 */
public final class NameBytes {
    /** What names are written in, the likelier first. */
    public static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private NameBytes() {}

    /** The name; what is neither has a replacement character where it is not understood. */
    public static String text(byte[] name) {
        return CHARSETS.stream()
                .flatMap(charset -> decoded(name, charset).stream())
                .findFirst()
                .orElseGet(() -> new String(name, StandardCharsets.UTF_8));
    }

    /** The one character set names of one place are read in: UTF-8 when all of them can be. */
    public static Charset charset(Stream<byte[]> names) {
        return names.allMatch(name -> decoded(name, CHARSETS.get(0)).isPresent()) ? CHARSETS.get(0) : CHARSETS.get(1);
    }

    private static Optional<String> decoded(byte[] name, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
