package gouji.model;

/**
 * A line of a word list of the rule book, so that rules can speak of lists they do not spell out.
 *
 * @param list name of the file under rules/words, without its ending
 * @param text the word
 * @param note what stands after it on the line, or ""
 */
public record Term(String list, String text, String note) {}
