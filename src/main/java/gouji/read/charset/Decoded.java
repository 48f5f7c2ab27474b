package gouji.read.charset;

import java.nio.charset.Charset;

/**
 * Bytes turned into text.
 *
 * @param text the text, without byte order mark
 * @param charset name of the character set
 * @param broken how many characters could not be decoded
 */
public record Decoded(String text, String charset, int broken) {
    /** Decodes from {@code start}, with replacement characters where the bytes make no sense. */
    static Decoded of(byte[] bytes, int start, Charset charset) {
        String text = new String(bytes, start, bytes.length - start, charset);
        int broken = (int) text.chars().filter(c -> c == 0xFFFD).count();
        return new Decoded(text, charset.name(), broken);
    }

    /** So much is lost that numbers can no longer be trusted. */
    public boolean isGarbled() {
        return broken * 33L > text.length();
    }

    /** Characters no text holds: the bytes are something else. */
    public boolean isBinary() {
        long control = text.chars()
                .limit(100_000)
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B)
                .count();
        return control * 200L > Math.min(text.length(), 100_000);
    }
}
