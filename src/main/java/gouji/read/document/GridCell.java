package gouji.read.document;

import gouji.model.Place;
import gouji.text.Space;

/**
 * A cell of a grid as the source has it. The identity of the object tells one spanning cell from two alike.
 *
 * @param text its words, made {@linkplain Space#regular regular}
 * @param place where it begins: table, row and column of its first slot, and the line of the source
 */
public record GridCell(String text, Place place) {
    public GridCell {
        text = Space.regular(text);
    }

    /** The text of a cell that holds something no words tell, such as an image: it is not blank. */
    public static final String UNREADABLE = "\uFFFC";
}
