package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.PdfLimits;
import gouji.read.document.RefusalException;
import gouji.text.Radicals;
import gouji.text.Space;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Carries out the painting of one page and keeps its glyphs, lines and images. Colours, images and the programs of Type 3
 * glyphs are not carried out. What does not show, such as the text layer behind a scanned page, is left out.
 */
final class PageScanner extends PDFStreamEngine {
    private static final double SLANTED = 0.1;

    private final PdfLimits limits;
    private final WorkBudget budget;
    private final PageView view;
    private final AffineTransform shown;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<RuledLine> rules = new ArrayList<>();
    private final List<Box> images = new ArrayList<>();
    private final PathTracer pen = new PathTracer();
    private final Skew tilt = new Skew();
    private int off;
    private int damage;

    private PageScanner(PageView view, AffineTransform shown, PdfLimits limits, WorkBudget budget) {
        this.view = view;
        this.shown = shown;
        this.limits = limits;
        this.budget = budget;
        Operators.addTo(this);
    }

    static PageMarks scan(PDPage page, int number, PdfLimits limits, WorkBudget budget) throws IOException {
        PDRectangle crop = page.getCropBox();
        int turn = Math.floorMod(page.getRotation() / 90, 4);
        boolean lying = turn % 2 == 1;
        double width = lying ? crop.getHeight() : crop.getWidth();
        double height = lying ? crop.getWidth() : crop.getHeight();
        AffineTransform shown = new AffineTransform();
        shown.scale(1, -1);
        shown.preConcatenate(AffineTransform.getQuadrantRotateInstance(turn));
        Point2D one = shown.transform(new Point2D.Double(crop.getLowerLeftX(), crop.getLowerLeftY()), null);
        Point2D other = shown.transform(new Point2D.Double(crop.getUpperRightX(), crop.getUpperRightY()), null);
        shown.preConcatenate(AffineTransform.getTranslateInstance(
                -Math.min(one.getX(), other.getX()), -Math.min(one.getY(), other.getY())));
        PageView view = new PageView(number, width, height, 0);
        PageScanner scanner = new PageScanner(view, shown, limits, budget);
        scanner.processPage(page);
        double tilt = scanner.tilt.angle();
        if (tilt != 0) {
            shown.preConcatenate(AffineTransform.getRotateInstance(-tilt, width / 2, height / 2));
            scanner = new PageScanner(view, shown, limits, budget);
            scanner.processPage(page);
        }
        scanner.rules.addAll(StrikeOuts.of(page, shown));
        return new PageMarks(scanner.view, scanner.glyphs, scanner.rules, scanner.images, scanner.off, scanner.damage);
    }

    PathTracer pen() {
        return pen;
    }

    /** A point of the current path on the page as shown. */
    Point2D point(float x, float y) {
        return shown.transform(transformedPoint(x, y), null);
    }

    void stroke() {
        if (shows(getGraphicsState().getStrokingColor())) {
            pen.stroke(rules);
            check();
        }
    }

    void fill() {
        if (shows(getGraphicsState().getNonStrokingColor())) {
            pen.fill(rules, view);
            check();
        }
    }

    private static boolean shows(PDColor colour) {
        return colour.getComponents()[0] == 0;
    }

    /** An image; one drawn as thin as a line is a line. */
    void image() {
        Point2D one = point(0, 0);
        Point2D other = point(1, 1);
        Box box = Box.around(one.getX(), one.getY(), other.getX(), other.getY());
        if (Math.min(box.width(), box.height()) < 3) {
            PathTracer.area(box, rules, view);
        } else {
            images.add(box);
        }
    }

    void damaged() {
        damage++;
    }

    private void check() {
        if (rules.size() > limits.rules()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "pdf.rules", limits.rules());
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        damage += e instanceof EmptyGraphicsStackException ? 0 : 1;
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        if (getGraphicsState().getTextState().getFont() == null) {
            damaged();
        } else {
            super.showText(string);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        String text = text(font, code);
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP || Space.isBlank(text)) {
            return;
        }
        double advance = font.isVertical() ? 1 : displacement.getX();
        Point2D start = shown.transform(new Point2D.Double(matrix.getTranslateX(), matrix.getTranslateY()), null);
        Point2D along = shown.deltaTransform(new Point2D.Double(matrix.getScaleX(), matrix.getShearY()), null);
        Point2D up = shown.deltaTransform(new Point2D.Double(matrix.getShearX(), matrix.getScaleY()), null);
        double width = Math.hypot(along.getX(), along.getY());
        double size = Math.hypot(up.getX(), up.getY());
        int turn = turn(along, width);
        if (turn >= 0 && size > 0.5) {
            tilt.add(Math.atan2(along.getY(), along.getX()) - turn * Math.PI / 2);
            add(new Glyph(text, start.getX(), start.getY(), width * advance, size, turn));
        }
    }

    /** A glyph beyond the edge of the page does not show: what it belongs to must not be read without it. */
    private void add(Glyph glyph) {
        Box box = glyph.box();
        boolean within = new Box(0, 0, view.width(), view.height()).holds((box.left() + box.right()) / 2, box.middle());
        glyphs.add(within ? glyph : glyph.lost());
        off += within ? 0 : 1;
    }

    /** Quarter turns of a baseline, -1 when it is slanted as that of a watermark. */
    private static int turn(Point2D along, double length) {
        double x = along.getX() / length;
        double y = along.getY() / length;
        if (Math.abs(y) < SLANTED) {
            return x > 0 ? 0 : 2;
        }
        return Math.abs(x) < SLANTED ? y > 0 ? 1 : 3 : -1;
    }

    private static String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            return "\uFFFD";
        }
        return Radicals.folded(text);
    }
}
