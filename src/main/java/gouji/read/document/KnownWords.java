package gouji.read.document;

import gouji.text.Numbering;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Words of the form, known again behind an enumerator and whatever signs stand between their letters and digits. */
final class KnownWords {
    private final int longest;
    private final Set<String> words = new HashSet<>();

    /** The characters they begin with: most lines begin with another and need no closer look. */
    private final BitSet beginnings = new BitSet();

    /** @param longest length from which a text is prose, whatever its letters */
    KnownWords(int longest) {
        this.longest = longest;
    }

    void add(String label) {
        String plain = plain(label, start(label));
        if (!plain.isEmpty()) {
            words.add(plain);
            beginnings.set(plain.charAt(0));
        }
    }

    boolean contains(String text) {
        return contains(text, 1);
    }

    /** Whether the text is one of them, and of at least so many letters and digits. */
    boolean contains(String text, int shortest) {
        if (text.length() >= longest || text.length() < shortest) {
            return false;
        }
        int start = start(text);
        if (start == text.length() || !beginnings.get(text.charAt(start))) {
            return false;
        }
        String plain = plain(text, start);
        return plain.length() >= shortest && words.contains(plain);
    }

    /** Index of the first letter or digit behind the enumerator. */
    private static int start(String text) {
        int at = Numbering.end(text);
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String plain(String text, int start) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = start; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
