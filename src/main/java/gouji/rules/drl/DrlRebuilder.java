package gouji.rules.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The text the engine gets: written anew from the words that were checked, so that it can hold nothing else. Every word
 * stands on its line and, where strings did not grow, in its column.
 */
public final class DrlRebuilder {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final NavigableMap<Integer, Integer> ends = new TreeMap<>();
    private int line = 1;
    /** Where the line begins in the original, and here. */
    private int from;

    private int lineStart;

    /**
     * @param original the file the words were cut from
     * @param words the words that are kept, in written order
     */
    public DrlRebuilder(String original, List<Token> words) {
        this.original = original;
        Token before = null;
        for (Token word : words) {
            add(word, before != null && word.start() > before.end());
            before = word;
        }
    }

    private void add(Token word, boolean apart) {
        for (; line < word.line(); line++) {
            text.append('\n');
            lineStart = text.length();
            from = original.indexOf('\n', from) + 1;
        }
        int gap = word.start() - from - (text.length() - lineStart);
        text.append(" ".repeat(Math.max(gap, apart && text.length() > lineStart ? 1 : 0)));
        starts.put(word.start(), text.length());
        text.append(word.isString() ? quoted(word.text()) : word.text());
        ends.put(word.end(), text.length());
    }

    /**
     * A string as no reader of it can take it for something else: marks that end a string, and the backslash, are said by
     * their number.
     */
    static String quoted(String content) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean sign = c == '"' || c == '\'' || c == '\\';
            quoted.append(sign ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }

    public String text() {
        return text.toString();
    }

    /** Where a word that began there begins now. */
    public int start(int offset) {
        return Objects.requireNonNull(starts.get(offset), "no word began there");
    }

    /** Where the last word that is kept ends now, of those that ended there or before. */
    public int end(int offset) {
        return ends.floorEntry(offset).getValue();
    }
}
