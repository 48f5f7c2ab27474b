package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.model.Excerpt;
import gouji.model.Excerpt.Withheld;
import gouji.model.Place;
import gouji.read.Draw;
import gouji.read.document.Grid;
import gouji.read.document.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfExcerptsTest {
    private static final byte[] FILE = Papers.bytes("东河县民政局2024-over-pages.pdf");
    /** The machine of a test may be busy. */
    private static final Limits PATIENT = patient(Limits.DEFAULT);

    private static final PdfExcerpts MASKED = new PdfExcerpts(PATIENT, true);

    private final List<Place> cells = cells(FILE);

    @Test
    void cutsTheRowOutAndFramesTheCell() throws IOException {
        Place cell = cells.get(cells.size() - 1);
        Excerpt excerpt = one(FILE, List.of(cell));
        BufferedImage image = image(excerpt);

        assertNull(excerpt.withheld());
        assertEquals(cell.page(), excerpt.place().page());
        assertEquals(List.of(image.getWidth(), image.getHeight()), List.of(excerpt.width(), excerpt.height()));
        Box shown = Box.of(excerpt.place().box());
        Box box = Box.of(cell.box());
        assertTrue(
                shown.top() < box.top() && shown.bottom() > box.bottom(),
                excerpt.place().box());
        assertEquals(shown.height() * PagePicture.SCALE, image.getHeight(), 2);
        int middle = (int) ((box.middle() - shown.top()) * PagePicture.SCALE);
        List<Integer> red = reds(image, middle);
        assertEquals(box.width() * PagePicture.SCALE, red.get(red.size() - 1) - red.get(0), 8);
        assertTrue(image.getWidth() > 2 * box.width() * PagePicture.SCALE, "labels of the row are shown");
        assertTrue(excerpt.png().length < 40_000, "" + excerpt.png().length);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180})
    void aTurnedPageIsShownUpright(int turn) throws IOException {
        byte[] turned = Papers.changed(FILE, d -> d.getPages().forEach(p -> p.setRotation(turn)));
        BufferedImage straight = image(one(FILE, List.of(cells.get(9))));
        BufferedImage image = image(one(turned, List.of(cells(turned).get(9))));

        assertEquals(straight.getWidth(), image.getWidth(), 4);
        assertEquals(straight.getHeight(), image.getHeight(), 4);
        double off = difference(straight, image);
        double least = difference(straight, upsideDown(image));
        assertTrue(off < 0.7 * least, off + " " + least);
    }

    @Test
    void theSamePlacesHaveOnePicture() {
        List<Excerpt> excerpts = MASKED.of(FILE, List.of(cells.subList(0, 1), cells.subList(0, 1)), List.of());
        assertSame(excerpts.get(0), excerpts.get(1));
    }

    @Test
    void thePictureIsTheSameEachTime() {
        assertArrayEquals(
                one(FILE, List.of(cells.get(3))).png(),
                one(FILE, List.of(cells.get(3))).png());
    }

    @Test
    void thereAreNoMoreThanTheLimit() {
        int limit = Limits.DEFAULT.pdf().excerpts();
        List<List<Place>> spots = new ArrayList<>();
        cells.stream().distinct().limit(limit + 1).forEach(c -> spots.add(List.of(c)));
        List<Excerpt> excerpts = MASKED.of(FILE, spots, List.of());

        assertNull(excerpts.get(limit - 1).withheld());
        assertEquals(Withheld.LIMIT, excerpts.get(limit).withheld());
    }

    @Test
    void aNumberTheReaderFoundIsNotShown() {
        List<List<Place>> spots = List.of(List.of(cells.get(5)));

        assertEquals(
                Withheld.PERSONAL,
                MASKED.of(FILE, spots, List.of(cells.get(5))).get(0).withheld());
        assertNull(new PdfExcerpts(PATIENT, false)
                .of(FILE, spots, List.of(cells.get(5)))
                .get(0)
                .withheld());
    }

    /** A page that only lends its table has its prose read by nobody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138 1234 5678",
                "138-1234-5678",
                "tel13812345678",
                "110101 19900307 7811",
                "ID110101199003077811",
                "320322850312121",
                "someone@qq.com"
            })
    void aNumberNobodyToldOfIsNotShown(String number) {
        Box cell = Box.of(cells.get(5).box());
        byte[] near = Papers.changed(FILE, d -> write(d, number, cell));
        byte[] harmless = Papers.changed(FILE, d -> write(d, "12345", cell));

        assertEquals(Withheld.PERSONAL, one(near, List.of(cells.get(5))).withheld());
        assertNull(one(harmless, List.of(cells.get(5))).withheld());
    }

    private void write(PDDocument document, String words, Box at) throws IOException {
        PDPage page = document.getPage(cells.get(5).page() - 1);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 6);
            content.newLineAtOffset(2, (float) (page.getCropBox().getHeight() - at.bottom()));
            content.showText(words);
            content.endText();
        }
    }

    @Test
    void imagesAreNotShown() throws IOException {
        byte[] bytes = Papers.changed(d -> {
            BufferedImage black = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content =
                    new PDPageContentStream(d, d.getPage(0), PDPageContentStream.AppendMode.APPEND, false, true)) {
                content.drawImage(LosslessFactory.createFromImage(d, black), 0, 0, 600, 850);
            }
        });
        BufferedImage image = image(one(bytes, List.of(cells(Papers.small()).get(0))));
        assertEquals(0, ink(image));
    }

    @Test
    void aPageThatCannotBeDrawnIsToldOf() {
        byte[] cut = Arrays.copyOf(FILE, FILE.length / 2);
        byte[] huge = Papers.changed(d -> {
            d.getPage(0).setMediaBox(new PDRectangle(14_400, 14_400));
            d.getPage(0).setCropBox(new PDRectangle(14_400, 14_400));
        });

        assertEquals(Withheld.UNDRAWN, one(cut, List.of(cells.get(0))).withheld());
        assertEquals(Withheld.UNDRAWN, one(huge, List.of(place(1, "5,5,9,9"))).withheld());
        assertEquals(Withheld.UNDRAWN, one(FILE, List.of(place(99, "5,5,9,9"))).withheld());
    }

    private static Limits patient(Limits usual) {
        return new Limits(
                usual.fileBytes(),
                usual.textBytes(),
                usual.parts(),
                usual.depth(),
                usual.columnSpan(),
                usual.cells(),
                usual.partBytes(),
                usual.streamBytes(),
                usual.ratio(),
                Duration.ofMinutes(10),
                usual.memory(),
                usual.text(),
                usual.pdf());
    }

    private static Place place(int page, String box) {
        return new Place(page, null, null, null, null, null, null, box, null);
    }

    private static Excerpt one(byte[] bytes, List<Place> places) {
        return MASKED.of(bytes, List.of(places), List.of()).get(0);
    }

    private static List<Place> cells(byte[] bytes) {
        return Draw.read(bytes).blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(b -> ((Grid) b).rows().stream())
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(c -> c.place())
                .filter(p -> Box.of(p.box()).height() < 100)
                .toList();
    }

    private static BufferedImage image(Excerpt excerpt) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(excerpt.png()));
    }

    /** Where red stands in a line of pixels. */
    private static List<Integer> reds(BufferedImage image, int y) {
        List<Integer> reds = new ArrayList<>();
        for (int x = 0; x < image.getWidth(); x++) {
            int rgb = image.getRGB(x, y);
            if ((rgb >> 16 & 0xFF) > 100 && (rgb & 0xFFFF) == 0) {
                reds.add(x);
            }
        }
        assertTrue(!reds.isEmpty(), "a frame");
        Collections.sort(reds);
        return reds;
    }

    /** How far squares of the two differ in brightness on the average; lines may be a pixel thicker in one. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int size = 6;
        int count = 0;
        double sum = 0;
        for (int y = 0; y + size < Math.min(one.getHeight(), other.getHeight()); y += size) {
            for (int x = 0; x + size < Math.min(one.getWidth(), other.getWidth()); x += size) {
                double brightness = brightness(one, x, y, size);
                if (brightness < 224) {
                    sum += Math.abs(brightness - brightness(other, x, y, size));
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static BufferedImage upsideDown(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.setRGB(width - 1 - x, height - 1 - y, image.getRGB(x, y));
            }
        }
        return turned;
    }

    private static double brightness(BufferedImage image, int left, int top, int size) {
        double sum = 0;
        for (int y = top; y < top + size; y++) {
            for (int x = left; x < left + size; x++) {
                sum += image.getRGB(x, y) & 0xFF;
            }
        }
        return sum / size / size;
    }

    /** Black pixels. */
    private static int ink(BufferedImage image) {
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += (image.getRGB(x, y) & 0xFFFFFF) < 0x404040 && (image.getRGB(x, y) >> 16 & 0xFF) < 0x40 ? 1 : 0;
            }
        }
        return ink;
    }
}
