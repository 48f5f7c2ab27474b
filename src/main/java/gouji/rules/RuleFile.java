package gouji.rules;

/**
 * A file of the rule book as it was read.
 *
 * @param path path inside the rule book, parts joined by slashes
 * @param text its content, byte order mark removed, lines ended by line feeds
 */
public record RuleFile(String path, String text) {
    /** Whether its rules only derive facts. */
    public boolean isReading() {
        return path.startsWith("reading/");
    }

    public boolean isDrl() {
        return path.endsWith(".drl");
    }
}
