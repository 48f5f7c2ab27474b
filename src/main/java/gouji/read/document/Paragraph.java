package gouji.read.document;

import gouji.model.Place;
import gouji.text.Space;

/**
 * A paragraph, or a line of a text file.
 *
 * @param text its words, made {@linkplain Space#regular regular}; inner blanks as in the source, line breaks as line feeds
 * @param heading 1 to 6 when the container marks it as a heading, else 0
 * @param place where it begins
 */
public record Paragraph(String text, int heading, Place place) implements Block {
    public Paragraph {
        text = Space.regular(text);
    }
}
