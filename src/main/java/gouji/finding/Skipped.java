package gouji.finding;

/**
 * A file that was passed over.
 *
 * @param source its path
 * @param reason why: a key below {@code skipped.} of the words
 */
public record Skipped(String source, String reason) {}
