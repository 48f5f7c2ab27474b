package gouji.extract.table.label;

import gouji.text.Radicals;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Makes labels comparable, each text once. For one document; not for several threads. */
public final class LabelNormalizer {
    private static final String OPEN = "(（〔[【";
    private static final String CLOSE = ")）〕]】";
    private static final String STOP = "、.．。,，:：";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_NUMERAL = 3;

    private final Map<String, Label> known = new HashMap<>();

    public Label of(String text) {
        return known.computeIfAbsent(text, this::make);
    }

    /** The Chinese characters of a text alone. */
    public String chinese(String text) {
        String plain = plain(text, 0);
        StringBuilder chinese = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.isIdeographic(plain.charAt(i))) {
                chinese.append(plain.charAt(i));
            }
        }
        return chinese.toString();
    }

    private Label make(String text) {
        int start = 0;
        while (start < text.length() && Label.isSpace(text.charAt(start))) {
            start++;
        }
        int end = enumerator(text, start);
        return new Label(plain(text, end), plain(text.substring(start, end), 0));
    }

    /** End of an enumerator such as （一） 一、 1. (1) ①, or the start when there is none. */
    private int enumerator(String text, int start) {
        boolean open = start < text.length() && OPEN.indexOf(text.charAt(start)) >= 0;
        int at = skipSpace(text, open ? start + 1 : start);
        if (at < text.length() && text.charAt(at) >= 0x2460 && text.charAt(at) <= 0x249B) {
            return at + 1;
        }
        int numeral = at;
        while (at < text.length() && at - numeral < LONGEST_NUMERAL && isNumeral(text.charAt(at))) {
            at++;
        }
        int end = skipSpace(text, at);
        boolean closed = end < text.length() && CLOSE.indexOf(text.charAt(end)) >= 0;
        boolean stopped = end < text.length() && STOP.indexOf(text.charAt(end)) >= 0;
        boolean whole = at > numeral && (closed || stopped && !open);
        return whole ? skipStop(text, end + 1) : start;
    }

    private static boolean isNumeral(char c) {
        return Character.isDigit(c) || NUMERALS.indexOf(c) >= 0;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Label.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipStop(String text, int from) {
        return from < text.length() && STOP.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
    }

    private String plain(String text, int from) {
        StringBuilder plain = new StringBuilder(text.length() - from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF || c >= '0' && c <= '9') {
                plain.append(c);
            } else if (Radicals.is(c)) {
                plain.append(Radicals.character(c));
            } else if (!Label.isSpace(c) && !isPunctuation(c)) {
                addFolded(plain, c);
            }
        }
        return plain.toString();
    }

    private static boolean isPunctuation(char c) {
        int type = Character.getType(c);
        return type >= Character.DASH_PUNCTUATION && type <= Character.MATH_SYMBOL
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static void addFolded(StringBuilder plain, char c) {
        String folded = c < 0x80 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                plain.append(folded.charAt(i));
            }
        }
    }
}
