package gouji.read.charset;

import gouji.text.Traditional;
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
        int broken = 0;
        int first = text.indexOf(0xFFFD);
        for (int at = first < 0 ? text.length() : first; at < text.length(); at++) {
            broken += text.charAt(at) == 0xFFFD ? 1 : 0;
        }
        return new Decoded(text, charset.name(), broken);
    }

    /** The same text in simplified characters. */
    public Decoded simplified() {
        return new Decoded(Traditional.simplified(text), charset, broken);
    }

    /** So much is lost that numbers can no longer be trusted. */
    public boolean isGarbled() {
        return broken * 33L > text.length();
    }

    /** Characters no text holds: the bytes are something else. */
    public boolean isBinary() {
        int looked = Math.min(text.length(), 100_000);
        long control = 0;
        for (int i = 0; i < looked; i++) {
            control += isControl(text.charAt(i)) ? 1 : 0;
        }
        return control * 200L > looked;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
    }
}
