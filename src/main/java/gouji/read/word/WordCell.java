package gouji.read.word;

import gouji.read.document.GridCell;
import gouji.text.Space;
import java.util.List;

/**
 * A cell of a row.
 *
 * @param from first column it covers, counted from 0
 * @param to first column after it
 * @param continued whether it belongs to the cell above it
 * @param parts what stands in it
 * @param paragraph number of its first paragraph
 */
public record WordCell(int from, int to, boolean continued, List<StoryPart> parts, int paragraph) {
    /** Its words, a line for each paragraph that has any. */
    public String text() {
        StringBuilder text = new StringBuilder();
        add(parts, text);
        boolean picture = text.length() == 0 && parts.stream().anyMatch(Drawing.class::isInstance);
        boolean unseen = text.indexOf(GridCell.UNREADABLE) >= 0;
        return picture || unseen ? GridCell.UNREADABLE : text.toString();
    }

    private static void add(List<StoryPart> parts, StringBuilder text) {
        for (StoryPart part : parts) {
            if (part instanceof WordParagraph line && !Space.isBlank(line.text())) {
                text.append(text.length() == 0 ? "" : "\n").append(Space.trim(line.text()));
            } else if (part instanceof WordTable table) {
                table.cells().forEach(c -> add(c.parts(), text));
            }
        }
    }
}
