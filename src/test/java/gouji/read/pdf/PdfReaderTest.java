package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.Draw;
import gouji.read.document.Document;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {
    private static final String OVER_PAGES = "东河县民政局2024-over-pages.pdf";

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void readsTurnedPages(int turn) {
        byte[] straight = Papers.bytes(OVER_PAGES);
        byte[] turned = Papers.changed(straight, d -> d.getPages().forEach(p -> p.setRotation(turn)));
        assertEquals(Draw.blocks(Draw.read(straight)), Draw.blocks(Draw.read(turned)));
    }

    @Test
    void readsWhatOnlyTheOwnerLocked() {
        byte[] open = Papers.bytes(OVER_PAGES);
        byte[] locked = Papers.changed(open, d -> protect(d, ""));
        assertEquals(Draw.blocks(Draw.read(open)), Draw.blocks(Draw.read(locked)));
    }

    @Test
    void asksForThePasswordToBeTakenOff() {
        assertProblem("encrypted", "密码", Papers.changed(d -> protect(d, "geheim")));
    }

    private static void protect(PDDocument document, String user) throws java.io.IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, permission);
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
    }

    @Test
    void saysWhereAFileBreaksOff() {
        byte[] whole = Papers.bytes(OVER_PAGES);
        assertProblem("corrupt", "300000", Arrays.copyOf(whole, 300_000));
        assertProblem("corrupt", "字节", "%PDF-1.4\nnothing of the kind".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsDamageInsideTheData() {
        byte[] bytes = Papers.bytes(OVER_PAGES);
        int stream = indexOf(bytes, "FlateDecode") + 400;
        bytes[stream] ^= 0x55;
        assertProblem("corrupt", "字节", bytes);
    }

    private static int indexOf(byte[] bytes, String word) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(word);
    }

    @Test
    void refusesAPageThatLacksWhatItPaints() {
        byte[] bytes =
                Papers.changed(d -> d.getPage(0).getResources().getCOSObject().removeItem(COSName.FONT));
        assertProblem("corrupt", "第 1 页", bytes);
    }

    @Test
    void endsWhatWouldNeverEnd() {
        String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 12>>\n"
                + "stream\n/F Do /F Do \nendstream";
        byte[] bytes = Papers.written(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>",
                form,
                "<</Length 6>>\nstream\n/F Do \nendstream");
        assertProblem("too-complex", "图形套图形", bytes);
    }

    @Test
    void refusesTreesOfPagesThatLeadInACircle() {
        byte[] bytes =
                Papers.written("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 3>>");
        assertEquals(1, Draw.read(bytes).problems().size());
    }

    @Test
    void refusesDataMadeToBurst() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        byte[] bytes = Papers.changed(d -> {
            COSStream stream = d.getDocument().createCOSStream();
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(packed.toByteArray());
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            d.getPage(0).setContents(new PDStream(stream));
        });
        assertProblem("too-complex", "128 MB", bytes);
    }

    @Test
    void refusesTooManyPages() {
        byte[] bytes = Papers.made(d -> {
            for (int i = 0; i < 61; i++) {
                d.addPage(new PDPage());
            }
        });
        assertProblem("too-complex", "61 页", bytes);
    }

    @Test
    void saysThatAScanMustBeMadeText() {
        byte[] scan = Papers.made(d -> picture(d, new PDPage()));
        assertProblem("needs-ocr", "第 1 页", scan);
        byte[] mixed = Papers.changed(d -> picture(d, new PDPage()));
        Document document = Draw.read(mixed);
        assertTrue(document.blocks().size() > 1);
        assertEquals("needs-ocr", document.problems().get(0).code());
        assertEquals(2, document.problems().get(0).place().page());
    }

    @Test
    void callsNoPageAScanThatHasNoPicture() {
        byte[] blank = Papers.made(d -> d.addPage(new PDPage()));
        assertProblem("needs-ocr", "空白页", blank);
    }

    private static void picture(PDDocument document, PDPage page) throws java.io.IOException {
        document.addPage(page);
        BufferedImage image = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            image.setRGB(random.nextInt(60), random.nextInt(80), 0xFFFFFF);
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDRectangle box = page.getMediaBox();
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, box.getWidth(), box.getHeight());
        }
    }

    @Test
    void saysThatFontsDoNotTellTheirText() {
        byte[] bytes = Papers.changed(d -> {
            for (COSName name : d.getPage(0).getResources().getFontNames()) {
                PDFont font = d.getPage(0).getResources().getFont(name);
                font.getCOSObject().removeItem(COSName.TO_UNICODE);
            }
        });
        assertProblem("garbled", "第 1 页", bytes);
    }

    @Test
    void readsNothingBeyondTheEdgeOfAPage() {
        byte[] bytes = Papers.changed(d -> d.getPage(0).setCropBox(new PDRectangle(0, 0, 200, 842)));
        Document document = Draw.read(bytes);
        assertEquals("clipped", document.problems().get(0).code());
        assertTrue(
                Draw.blocks(document).toString().contains("\uFFFD"),
                Draw.blocks(document).toString());
    }

    private static void assertProblem(String code, String words, byte[] bytes) {
        Document document = Draw.read(bytes);
        assertEquals(1, document.problems().size(), document.toString());
        assertEquals(code, document.problems().get(0).code());
        assertTrue(
                document.problems().get(0).message().contains(words),
                document.problems().get(0).message());
        assertTrue(document.blocks().isEmpty());
    }
}
