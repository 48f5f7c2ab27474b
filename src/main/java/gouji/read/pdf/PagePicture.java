package gouji.read.pdf;

import gouji.model.Trouble;
import gouji.read.document.Limits;
import gouji.read.document.RefusalException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * A page painted as the reader holds it before him.
 *
 * @param page what stands on it
 * @param lines all its text, that in tables too
 * @param image the whole page
 */
record PagePicture(PdfPage page, List<TextLine> lines, BufferedImage image) {
    /** Pixels a point: 120 an inch. */
    static final double SCALE = 120 / 72.0;

    /**
     * Paints a page.
     *
     * @param number its number, from 1
     * @throws gouji.read.document.RefusalException when it is beyond the limits
     * @throws IOException when it is damaged
     */
    static PagePicture of(PdfFile file, int number, Limits limits) throws IOException {
        PageMarks painted = PageScanner.scan(file.document().getPage(number - 1), number, limits.pdf(), file.budget());
        PdfPage page = PdfPage.of(painted, limits);
        double width = Math.ceil(page.view().width() * SCALE);
        double height = Math.ceil(page.view().height() * SCALE);
        if (width < 1 || height < 1 || width * height > limits.pdf().pixels()) {
            throw RefusalException.saying(Trouble.TOO_COMPLEX, "pdf.size", number);
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        paint(file, number, page.view().upright(SCALE), image);
        return new PagePicture(page, TextLine.of(GlyphRun.of(page.marks().glyphs())), image);
    }

    private static void paint(PdfFile file, int number, AffineTransform upright, BufferedImage image)
            throws IOException {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
            graphics.transform(upright);
            new PDFRenderer(file.document()) {
                @Override
                protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
                    return new PagePainter(parameters, file.budget());
                }
            }.renderPageToGraphics(number - 1, graphics, (float) SCALE);
        } finally {
            graphics.dispose();
        }
    }
}
