package gouji.finding;

/**
 * What is still known of a finding of an earlier review.
 *
 * @param rule id of the rule
 * @param title the rule in a few words, in the language of that review
 * @param fingerprint stable name of the finding
 */
public record EarlierFinding(String rule, String title, String fingerprint) {}
