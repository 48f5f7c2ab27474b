package gouji.extract.table.stream;

import gouji.extract.table.cell.Value;
import gouji.model.Place;

/**
 * A word of the document's text without its tables' shape.
 *
 * @param text it as it stands
 * @param value what it says as a value; text when it is a word
 * @param gap whether it surely or probably is no cell at all: a blank, or the number of a page
 * @param lone whether it stands alone on its line and, for all its line tells, may be the number of a page
 * @param line number of its line, counted through the document
 * @param block index of its block
 * @param index row of its grid, else 0
 * @param place where it stands
 */
public record StreamToken(
        String text, Value value, boolean gap, boolean lone, int line, int block, int index, Place place) {
    /** A part of it. */
    StreamToken as(String part, Value said) {
        return new StreamToken(part, said, false, false, line, block, index, place);
    }

    boolean isWord() {
        return value.isText();
    }
}
