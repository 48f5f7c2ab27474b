package gouji.model;

/**
 * A line of a word list of the rule book, so that rules can speak of lists they do not spell out.
 *
 * @param list name of the file under rules/words, without its ending
 * @param text the word
 * @param note what stands after it on the line, or ""
 */
public record Term(String list, String text, String note) implements Fact {
    /** A line as it is written: the word, and after a tab its note. */
    public static Term of(String list, String line) {
        String[] parts = line.split("\t", 2);
        return new Term(list, parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
    }
}
