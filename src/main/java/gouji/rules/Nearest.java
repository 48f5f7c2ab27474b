package gouji.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The known word closest to one that is not known. */
public final class Nearest {
    private Nearest() {}

    /** The closest known word, if any is close enough to be meant: at most a third of the letters differ, and at most 3. */
    public static Optional<String> to(String word, Iterable<String> known) {
        int limit = Math.min(3, Math.max(1, word.length() / 3));
        return StreamSupport.stream(known.spliterator(), false)
                .filter(k -> distance(word, k) <= limit)
                .min(Comparator.<String>comparingInt(k -> distance(word, k)).thenComparing(k -> k));
    }

    /** A diagnosis that names the unknown word and, where there is one, the word probably meant. */
    public static Diagnosis unknown(
            String file, int line, String rule, String zh, String en, String word, Iterable<String> known) {
        Diagnosis bare = Diagnosis.of(file, line, rule, "未知的" + zh + word + "。", "Unknown " + en + word + ".");
        return to(word, known)
                .map(near -> bare.advise("是不是 " + near + "？", "Did you mean " + near + "?"))
                .orElseGet(() ->
                        bare.advise("可用：" + String.join("、", known) + "。", "Known: " + String.join(", ", known) + "."));
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
