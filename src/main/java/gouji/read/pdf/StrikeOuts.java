package gouji.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The lines readers drew through words of a page with the tool for it. */
final class StrikeOuts {
    private static final COSName QUADS = COSName.getPDFName("QuadPoints");
    private static final int QUAD = 8;

    private StrikeOuts() {}

    /**
     * The lines, each through the middle of the words it is for.
     *
     * @param shown from the page to where it is shown
     */
    static List<RuledLine> of(PDPage page, AffineTransform shown) {
        List<RuledLine> lines = new ArrayList<>();
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary note
                    && note.getNameAsString(COSName.SUBTYPE, "").equals("StrikeOut")
                    && note.getCOSArray(QUADS) != null) {
                float[] corners = note.getCOSArray(QUADS).toFloatArray();
                for (int from = 0; from + QUAD <= corners.length; from += QUAD) {
                    lines.add(line(corners, from, shown));
                }
            }
        }
        return lines;
    }

    /** From the middle of one end of the words to that of the other; writers tell the corners in two orders. */
    private static RuledLine line(float[] corners, int from, AffineTransform shown) {
        Point2D[] points = new Point2D[QUAD / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = shown.transform(new Point2D.Double(corners[from + 2 * i], corners[from + 2 * i + 1]), null);
        }
        Box across = between(points[0], points[2], points[1], points[3]);
        boolean apart = across.width() + across.height() > 1;
        Box line = apart ? across : between(points[0], points[3], points[1], points[2]);
        return line.width() >= line.height()
                ? new RuledLine(true, line.middle(), line.left(), line.right(), false)
                : new RuledLine(false, (line.left() + line.right()) / 2, line.top(), line.bottom(), false);
    }

    private static Box between(Point2D one, Point2D same, Point2D other, Point2D alike) {
        return Box.around(
                (one.getX() + same.getX()) / 2,
                (one.getY() + same.getY()) / 2,
                (other.getX() + alike.getX()) / 2,
                (other.getY() + alike.getY()) / 2);
    }
}
