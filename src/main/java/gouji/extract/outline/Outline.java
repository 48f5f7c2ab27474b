package gouji.extract.outline;

import java.util.List;

/**
 * How a document is divided: its lines, and which of them are headings.
 *
 * @param pieces the lines of prose and single cells in reading order
 * @param title index of the piece that is the title of the report, or -1
 * @param chapters chapter headings in reading order, those of the form and others
 * @param topics headings of the topics of chapter one in reading order, each with one code
 */
public record Outline(List<OutlineLine> pieces, int title, List<Mark> chapters, List<Mark> topics) {

    /**
     * A heading.
     *
     * @param piece index of its piece
     * @param code code of the chapter or topic, or "" when it is none of the form's
     * @param number its numeral, 0 when it has none
     * @param heading its words without the numeral
     * @param start index in the piece where the heading begins, its numeral included
     * @param rest index in the piece of the prose that follows on the same line
     * @param merged whether the heading names several topics
     */
    public record Mark(int piece, String code, int number, String heading, int start, int rest, boolean merged) {}

    /** Code of the section in force at a row of a block, row 0 for paragraphs; "" before the first. */
    public String sectionAt(int block, int row) {
        String section = "";
        for (Mark mark : chapters) {
            OutlineLine piece = pieces.get(mark.piece());
            if (piece.block() > block || (piece.block() == block && piece.row() > row)) {
                break;
            }
            section = mark.code().isEmpty() ? section : mark.code();
        }
        return section;
    }

    /** Code of the section in force where a block begins; "" before the first. */
    public String sectionAt(int block) {
        return sectionAt(block, 0);
    }

    public boolean isHeading(int piece) {
        return chapters.stream().anyMatch(m -> m.piece() == piece);
    }
}
