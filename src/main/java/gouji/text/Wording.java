package gouji.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Compares wordings without regard to white space, punctuation, width of characters and brackets. */
public final class Wording {
    private Wording() {}

    /** Letters, digits and Chinese characters of a text, compatibility forms folded. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String folded = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Share of common pairs of neighbouring characters (Dice), 0 to 1, of two plain texts. */
    public static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }
}
