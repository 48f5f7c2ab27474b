package gouji.read.word.doc;

import gouji.read.document.Colour;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;

/** Tells whether text of the binary format has the colour of what it is painted on. */
final class DocTextColour {
    /** White in the palette of old programs. */
    private static final int WHITE = 8;
    /** Where the operations of a row that paint cells begin, and of how many bytes each cell is told. */
    private static final int[][] PAINTS = {{0xD609, 2}, {0xD612, 10}, {0xD616, 10}, {0xD60C, 10}, {0xD660, 10}};

    private static final int TABLE = 5;
    private static final int OPERATION = 0x1FF;
    private static final int AUTOMATIC = 0xFF000000;

    private DocTextColour() {}

    /** Whether a run is white and neither it nor its paragraph is marked or shaded; the shading of runs is not told. */
    static boolean isWhite(CharacterRun run, Paragraph paragraph) {
        int parts = run.getIco24();
        Colour colour = (parts & AUTOMATIC) == 0 && parts != 0
                ? new Colour(parts & 255, parts >> 8 & 255, parts >> 16 & 255)
                : run.getColor() == WHITE ? Colour.WHITE : Colour.AUTOMATIC;
        return colour.isLostOn(Colour.WHITE) && !run.isHighlighted() && isBare(paragraph.getShading());
    }

    private static boolean isBare(ShadingDescriptor shading) {
        return shading == null || shading.isEmpty();
    }

    /** Whether the format of the end of a row paints some of its cells. */
    static boolean paints(PAPX rowEnd) {
        SprmIterator all = new SprmIterator(rowEnd.getSprmBuf().toByteArray(), 2);
        while (all.hasNext()) {
            SprmOperation next = all.next();
            for (int[] known : PAINTS) {
                if (next.getType() == TABLE
                        && next.getOperation() == (known[0] & OPERATION)
                        && paints(next, known[1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean paints(SprmOperation operation, int size) {
        byte[] all = operation.getGrpprl();
        int end = operation.getGrpprlOffset() + operation.size() - 3;
        for (int at = operation.getGrpprlOffset(); at + size <= end; at += size) {
            boolean bare = size == 2
                    ? word(all, at) == 0 || word(all, at) == 0xFFFF
                    : word(all, at + 8) == 0xFFFF || word(all, at + 8) == 0 && (all[at + 7] & 255) == 255;
            if (!bare) {
                return true;
            }
        }
        return false;
    }

    private static int word(byte[] all, int at) {
        return all[at] & 255 | (all[at + 1] & 255) << 8;
    }
}
