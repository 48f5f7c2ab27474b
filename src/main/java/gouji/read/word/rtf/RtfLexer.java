package gouji.read.word.rtf;

import java.nio.charset.StandardCharsets;

/** Parts RTF into its tokens. */
final class RtfLexer {
    /** What a token is: a brace, a control word, a byte of text, or the end of the file. */
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int value;
    private boolean valued;

    RtfLexer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Name of the control word, or the sign of a control symbol. */
    String word() {
        return word;
    }

    /** The number behind the control word, the given one when there is none; or the byte of a text. */
    int value(int otherwise) {
        return valued ? value : otherwise;
    }

    /** Whether a property is switched on: all are, unless a zero follows. */
    boolean on() {
        return value(1) != 0;
    }

    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    return text(b);
                }
            }
        }
        return Kind.END;
    }

    /** Passes over bytes that are no RTF. */
    void jump(int length) {
        at = (int) Math.min(bytes.length, at + Math.max(0L, length));
    }

    private Kind text(int b) {
        value = b;
        valued = true;
        return Kind.BYTE;
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        int sign = bytes[at] & 0xFF;
        if (isLetter(sign)) {
            return word(at);
        }
        at++;
        return switch (sign) {
            case '\'' -> hexadecimal();
            case '{', '}', '\\' -> text(sign);
            case '\r', '\n' -> named("par");
            default -> named(String.valueOf((char) sign));
        };
    }

    private Kind named(String name) {
        word = name;
        valued = false;
        return Kind.WORD;
    }

    private Kind word(int from) {
        while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) {
            at++;
        }
        named(new String(bytes, from, at - from, StandardCharsets.US_ASCII));
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        long number = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            number = Math.min(Integer.MAX_VALUE, number * 10 + bytes[at++] - '0');
            valued = true;
        }
        value = (int) (negative ? -number : number);
        at += at < bytes.length && bytes[at] == ' ' ? 1 : 0;
        return Kind.WORD;
    }

    private Kind hexadecimal() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return text('?');
        }
        at += 2;
        return text(high * 16 + low);
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
