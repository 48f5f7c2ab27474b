package gouji.read.pdf;

import java.util.List;

/** A strip of a page over its whole width, in points. */
record PageStrip(double top, double bottom) {
    /** What is shown above and below: about a row of a table. */
    private static final double MARGIN = 26;
    /** As far below the top of its table, a row is shown with the header. */
    private static final double HEAD = 150;

    private static final double EDGE = 2;

    /** The strip around a box that cuts through no line of text; the head of its table belongs to it where it is near. */
    static PageStrip around(Box box, PdfPage page, List<TextLine> lines) {
        double top = box.top() - MARGIN;
        double bottom = box.bottom() + MARGIN;
        for (PageTable table : page.tables()) {
            Box around = table.box();
            boolean inside = box.top() > around.top() - EDGE && box.bottom() < around.bottom() + EDGE;
            if (inside && box.top() - around.top() < HEAD) {
                top = Math.min(top, around.top() - EDGE);
            }
        }
        return new PageStrip(
                Math.max(0, whole(top, lines, true)), Math.min(page.view().height(), whole(bottom, lines, false)));
    }

    private static double whole(double edge, List<TextLine> lines, boolean upwards) {
        double whole = edge;
        for (TextLine line : lines) {
            Box box = line.box();
            if (box.top() < edge && box.bottom() > edge) {
                whole = upwards ? Math.min(whole, box.top() - EDGE) : Math.max(whole, box.bottom() + EDGE);
            }
        }
        return whole;
    }

    boolean meets(Box box) {
        return box.top() < bottom && box.bottom() > top;
    }
}
