package gouji.rules.diagnosis;

import gouji.message.Messages;
import gouji.message.Text;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The known word closest to one that is not known. */
public final class Suggestion {
    private static final Messages MESSAGES = Messages.of("rules");

    /** Characters of a word that are repeated to its author. */
    private static final int LONGEST = 60;

    private Suggestion() {}

    /** The closest known word, if it is close enough to be meant: one letter off, in longer words up to three. */
    public static Optional<String> to(String word, Iterable<String> known) {
        int limit = Math.min(3, 1 + word.length() / 4);
        return StreamSupport.stream(known.spliterator(), false)
                .filter(k -> distance(word, k) <= limit)
                .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(k -> k));
    }

    /** Whether a word is another with one letter changed, left out, added, or two changed places. */
    public static boolean isClose(String word, String other) {
        return !word.equals(other) && distance(word, other) <= 1;
    }

    /**
     * A diagnosis that names the unknown word and, where there is one, the word probably meant.
     *
     * @param kind of word, such as {@code setting}: its message is {@code unknown.setting}
     * @param more what the message says besides the word
     */
    public static Diagnostic unknown(
            String file, int line, String rule, String kind, String word, Iterable<String> known, Object... more) {
        Object[] arguments =
                Stream.concat(Stream.of(shown(word)), Stream.of(more)).toArray();
        return advised(Diagnostic.of(file, line, rule, MESSAGES, "unknown." + kind, arguments), word, known);
    }

    /** A word as it is repeated to its author. */
    public static String shown(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
    }

    private static Diagnostic advised(Diagnostic bare, String word, Iterable<String> known) {
        Optional<String> near = to(word, known);
        if (near.isPresent()) {
            return bare.withAdvice(MESSAGES.text("unknown.near", near.get()));
        }
        Text all = Text.list(known);
        return all.zh().isEmpty() ? bare : bare.withAdvice(MESSAGES.text("unknown.known", all));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
