package gouji.read.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of a text and decodes it: byte order mark, then strict UTF-8, then what the text declares,
 * then what its bytes look like, then whatever leaves the fewest unreadable characters.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> LAST = List.of(StandardCharsets.UTF_8, GB18030, Charset.forName("Big5"));
    private static final int HEAD = 4096;

    private Decoder() {}

    public static Decoded decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> Utf16Detection.guess(bytes).map(c -> Decoded.of(bytes, 0, c)))
                .or(() -> utf8(bytes))
                .or(() -> declared(bytes).flatMap(c -> strict(bytes, c)))
                .or(() -> detected(bytes).flatMap(c -> strict(bytes, c)))
                .or(() -> strict(bytes, GB18030))
                .orElseGet(() -> leastBroken(bytes));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Decoded.of(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(Decoded.of(bytes, 2, StandardCharsets.UTF_16LE));
        }
        boolean big = starts(bytes, 0xFE, 0xFF);
        return big ? Optional.of(Decoded.of(bytes, 2, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A few broken bytes are let pass: as GB18030 the text would decode without complaint into the wrong characters. Without
     * a replacement character nothing was broken; decoding strictly takes several times as long.
     */
    private static Optional<Decoded> utf8(byte[] bytes) {
        Decoded decoded = Decoded.of(bytes, 0, StandardCharsets.UTF_8);
        if (decoded.broken() == 0) {
            return Optional.of(decoded);
        }
        boolean nearly = decoded.broken() * 50L <= foreign(decoded.text());
        return strict(bytes, StandardCharsets.UTF_8).or(() -> nearly ? Optional.of(decoded) : Optional.empty());
    }

    private static long foreign(String text) {
        long foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            foreign += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return foreign;
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Decoded(text, charset.name(), 0));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The character set a web page or XML declaration names; every Chinese national one is read as its superset. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String lower = head.toLowerCase(Locale.ROOT);
        return Stream.of("charset=", "encoding=")
                .map(word -> nameAfter(lower, word))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .flatMap(Decoder::named);
    }

    private static String nameAfter(String head, String word) {
        int at = head.indexOf(word);
        int from = at < 0 ? head.length() : at + word.length();
        while (from < head.length() && " \"'".indexOf(head.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < head.length()
                && (Character.isLetterOrDigit(head.charAt(to)) || "-_".indexOf(head.charAt(to)) >= 0)) {
            to++;
        }
        return head.substring(from, to);
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoder::named);
    }

    private static Optional<Charset> named(String name) {
        boolean chinese = name.toLowerCase(Locale.ROOT).startsWith("gb")
                || name.toLowerCase(Locale.ROOT).startsWith("hz-gb");
        try {
            return Optional.of(chinese ? GB18030 : Charset.forName(name)).filter(Decoder::writesChinese);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One without Chinese, such as ISO-8859-1, is a mistake of whoever declared it. */
    private static boolean writesChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("政府");
    }

    private static Decoded leastBroken(byte[] bytes) {
        return LAST.stream()
                .map(c -> Decoded.of(bytes, 0, c))
                .min((a, b) -> Integer.compare(a.broken(), b.broken()))
                .orElseThrow();
    }
}
