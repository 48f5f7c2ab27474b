package gouji.read.pdf;

import gouji.model.Excerpt;
import gouji.model.Excerpt.Withheld;
import gouji.model.Place;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Cuts the strip of a page out that holds some boxes, in grey, with a red frame around each. It is as wide as what stands
 * in it, so that the labels of a row can be read.
 */
final class PageCrop {
    /** White left at both sides, in pixels. */
    private static final int WHITE = 8;

    private static final int GREYS = 15;
    private static final int RED = 15;
    private static final int BITS = 4;
    private static final int PAPER = 0xF0;

    private final BufferedImage page;
    private final int[] pixels;
    private final PageStrip strip;
    private final int top;
    private final int bottom;
    private final int left;
    private final int right;

    private PageCrop(BufferedImage page, PageStrip strip) {
        this.page = page;
        this.pixels = ((DataBufferInt) page.getRaster().getDataBuffer()).getData();
        this.strip = strip;
        this.top = pixel(strip.top());
        this.bottom = Math.min(page.getHeight(), pixel(strip.bottom()));
        this.left = edge(0, 1);
        this.right = Math.max(left + 1, edge(page.getWidth() - 1, -1));
    }

    /** @param region its boxes lie on the page as it is shown */
    static Excerpt of(PagePicture picture, Region region, PersonalNumberBoxes secrets) throws IOException {
        PageView view = picture.page().view();
        List<Box> boxes = region.boxes().stream().map(view::turn).toList();
        Box all = Box.around(boxes);
        if (!new PageStrip(0, view.height()).meets(all)) {
            return Excerpt.without(region.page(), Withheld.UNDRAWN);
        }
        PageStrip strip = PageStrip.around(all, picture.page(), picture.lines());
        if (secrets.meet(strip)) {
            return Excerpt.without(region.page(), Withheld.PERSONAL);
        }
        return new PageCrop(picture.image(), strip).excerpt(view, boxes);
    }

    private static int pixel(double points) {
        return (int) Math.round(points * PagePicture.SCALE);
    }

    private Excerpt excerpt(PageView view, List<Box> boxes) throws IOException {
        BufferedImage image = new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_BYTE_BINARY, palette());
        WritableRaster raster = image.getRaster();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                raster.setSample(x - left, y - top, 0, grey(x, y) * GREYS / 256);
            }
        }
        for (int i = boxes.size() - 1; i >= 0; i--) {
            frame(raster, boxes.get(i), i == 0 ? 3 : 1);
        }
        Place place = view.place(new Box(0, strip.top(), view.width(), strip.bottom()));
        return new Excerpt(place, png(image), image.getWidth(), image.getHeight(), null);
    }

    private static IndexColorModel palette() {
        byte[][] colours = new byte[3][GREYS + 1];
        for (int i = 0; i < GREYS; i++) {
            for (byte[] colour : colours) {
                colour[i] = (byte) (i * 255 / (GREYS - 1));
            }
        }
        colours[0][RED] = (byte) 0xC8;
        return new IndexColorModel(BITS, GREYS + 1, colours[0], colours[1], colours[2]);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    private void frame(WritableRaster raster, Box box, int thick) {
        int x1 = pixel(box.left()) - left - thick;
        int x2 = pixel(box.right()) - left + thick;
        int y1 = pixel(box.top()) - top - thick;
        int y2 = pixel(box.bottom()) - top + thick;
        fill(raster, x1, y1, x2, y1 + thick);
        fill(raster, x1, y2 - thick, x2, y2);
        fill(raster, x1, y1, x1 + thick, y2);
        fill(raster, x2 - thick, y1, x2, y2);
    }

    private static void fill(WritableRaster raster, int x1, int y1, int x2, int y2) {
        for (int y = Math.max(0, y1); y < Math.min(raster.getHeight(), y2); y++) {
            for (int x = Math.max(0, x1); x < Math.min(raster.getWidth(), x2); x++) {
                raster.setSample(x, y, 0, RED);
            }
        }
    }

    /** Where the first column with something in it stands, less the white left at a side. */
    private int edge(int from, int step) {
        int x = from;
        while (x >= 0 && x < page.getWidth() && isEmpty(x)) {
            x += step;
        }
        return Math.max(0, Math.min(page.getWidth(), x - step * WHITE));
    }

    private boolean isEmpty(int x) {
        for (int y = top; y < bottom; y++) {
            if (grey(x, y) < PAPER) {
                return false;
            }
        }
        return true;
    }

    private int grey(int x, int y) {
        int rgb = pixels[y * page.getWidth() + x];
        return (77 * (rgb >> 16 & 0xFF) + 150 * (rgb >> 8 & 0xFF) + 29 * (rgb & 0xFF)) >> 8;
    }
}
