package gouji.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that must be UTF-8. */
public final class Utf8 {
    private static final String MARK = "\uFEFF";

    private Utf8() {}

    /**
     * The text without a byte order mark.
     *
     * @throws CharacterCodingException when it is in another character set
     */
    public static String text(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
