package gouji.read.word;

/**
 * A paragraph.
 *
 * @param text its words as shown, automatic number included; line breaks as line feeds
 * @param heading 1 to 6 for a heading, else 0
 * @param paragraph its number
 */
public record WordParagraph(String text, int heading, int paragraph) implements StoryPart {}
