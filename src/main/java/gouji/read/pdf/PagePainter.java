package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.RefusalException;
import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Paints the text, lines and areas of a page: what the reader reads. The rest could cost time and memory without bound, or
 * show what nobody has read: of images only the place is painted, of patterns and masks a plain colour, and of notes
 * nothing.
 */
final class PagePainter extends PageDrawer {
    private static final Color PALE = new Color(0xDD, 0xDD, 0xDD);
    /** An image drawn as thin as this, in points, is a line. */
    private static final double THIN = 3;
    /** Steps of the outline of a real clip. */
    private static final int CLIP = 200;

    private static final String INLINE_IMAGE = "BI";

    private final PDLineDashPattern whole = new PDLineDashPattern();
    private final WorkBudget budget;
    private boolean glyph;

    PagePainter(PageDrawerParameters parameters, WorkBudget budget) throws IOException {
        super(parameters);
        this.budget = budget;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        budget.glance();
        if (operator.getName().equals(INLINE_IMAGE)) {
            imagePlace();
        } else {
            super.processOperator(operator, operands);
            tame(getGraphicsState());
        }
    }

    private void tame(PDGraphicsState state) {
        state.setSoftMask(null);
        state.setLineDashPattern(whole);
        RenderingMode mode = state.getTextState().getRenderingMode();
        if (mode.isClip()) {
            state.getTextState().setRenderingMode(RenderingMode.fromInt(mode.intValue() - 4));
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        budget.spend();
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        glyph = true;
        super.showType3Glyph(matrix, font, code, displacement);
        glyph = false;
    }

    @Override
    public void clip(int windingRule) {
        PathIterator steps = getLinePath().getPathIterator(null);
        int count = 0;
        while (!steps.isDone() && count <= CLIP) {
            steps.next();
            count++;
        }
        if (count <= CLIP) {
            super.clip(windingRule);
        }
    }

    @Override
    protected Paint getPaint(PDColor colour) throws IOException {
        return colour.getColorSpace() instanceof PDPattern ? PALE : super.getPaint(colour);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        imagePlace();
    }

    private void imagePlace() {
        AffineTransform at = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        Rectangle2D box =
                at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        if (glyph) {
            throw RefusalException.saying(Trouble.UNSUPPORTED, "pdf.bitmap");
        }
        setClip();
        getGraphics().setPaint(Math.min(box.getWidth(), box.getHeight()) < THIN ? Color.BLACK : PALE);
        getGraphics().fill(box);
    }

    @Override
    public void shadingFill(COSName shading) {
        // a page is read without its shadings
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    public void showAnnotation(PDAnnotation annotation) {
        // a page is read without its notes
    }
}
