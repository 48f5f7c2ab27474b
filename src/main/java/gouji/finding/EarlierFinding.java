package gouji.finding;

import gouji.message.Language;
import gouji.model.Location;
import gouji.redaction.Masking;
import gouji.text.Space;
import java.util.List;

/**
 * What is still known of a finding of an earlier review.
 *
 * @param rule id of the rule
 * @param title the rule in a few words, in the language it is told in
 * @param fingerprint stable name of the finding
 * @param spots where it stood, as {@link #spot} names it, sorted; no cell twice
 */
public record EarlierFinding(String rule, String title, String fingerprint, List<String> spots) {
    public static EarlierFinding of(Finding finding, Language language) {
        List<String> spots = finding.where().stream()
                .map(EarlierFinding::spot)
                .distinct()
                .sorted()
                .toList();
        return new EarlierFinding(finding.rule(), finding.title().textIn(language), finding.fingerprint(), spots);
    }

    /** A spot free of lines and figures: a cell by its key, words by their section and themselves. */
    public static String spot(Location where) {
        boolean cell = where.row() != null;
        String quote = cell || where.quote() == null ? "" : Space.without(Masking.mask(where.quote()));
        return where.key() + " " + quote;
    }

    /** Whether it is the other one told of a unit whose name was written another way, by which fingerprints differ. */
    boolean isLike(EarlierFinding other) {
        return rule.equals(other.rule) && spots.equals(other.spots);
    }

    /** Whether one of its spots is among those a rule could not see: {@code a/b/c}, or {@code a/*}. */
    boolean isAmong(List<String> unseen) {
        return spots.stream().map(spot -> spot.substring(0, spot.indexOf(' '))).anyMatch(key -> unseen.stream()
                .anyMatch(other -> covers(other, key)));
    }

    private static boolean covers(String unseen, String key) {
        String[] parts = unseen.split("/", -1);
        String[] own = key.split("/", -1);
        for (int i = 0; i < Math.min(parts.length, own.length); i++) {
            if (!parts[i].equals("*") && !parts[i].equals(own[i])) {
                return false;
            }
        }
        return true;
    }
}
