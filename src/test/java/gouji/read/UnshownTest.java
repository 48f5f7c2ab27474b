package gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extract.Extractor;
import gouji.extract.Phrases;
import gouji.form.Forms;
import gouji.json.FactsJson;
import gouji.model.Facts;
import gouji.model.Overrides;
import gouji.read.document.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file carries along without showing it, told by every reader. */
class UnshownTest {
    private static final Path WORD = Path.of("src/test/resources/gouji/read/word");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "rtf"})
    void wordTellsCommentsChangesAndAuthors(String ending) throws IOException {
        Document document = Draw.read(Files.readAllBytes(WORD.resolve("hidden." + ending)));

        assertEquals(List.of("一、总体情况", "收到申请5件。"), Draw.blocks(document));
        assertEquals(List.of("comment 1 ", "revision 2 ", "author 1 王小明", "author 1 李红"), told(document));
    }

    @Test
    void wordInOneFileTellsThemToo() {
        String change = "<aml:annotation w:type='Word.%s'><aml:content><w:r><w:t>%s</w:t></w:r></aml:content>"
                + "</aml:annotation>";
        String old = "<?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w='w' xmlns:o='o' "
                + "xmlns:aml='aml'><o:DocumentProperties><o:Author>王小明</o:Author></o:DocumentProperties><w:body><w:p>"
                + change.formatted("Deletion", "3") + change.formatted("Insertion", "5")
                + change.formatted("Comment.Start", "") + change.formatted("Comment", "请核实")
                + "</w:p></w:body></w:wordDocument>";
        assertEquals(List.of("comment 1 ", "revision 2 ", "author 1 王小明"), told(Draw.read(old)));

        String flat = "<?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg='p' xmlns:w='w' xmlns:c='c'>"
                + part("<w:document><w:body><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:document>")
                + part("<c:coreProperties><c:creator>王小明</c:creator><c:lastModifiedBy>王小明</c:lastModifiedBy>"
                        + "</c:coreProperties>")
                + "</pkg:package>";
        assertEquals(List.of("author 1 王小明"), told(Draw.read(flat)));
    }

    private static String part(String root) {
        return "<pkg:part><pkg:xmlData>" + root + "</pkg:xmlData></pkg:part>";
    }

    @Test
    void xlsxTellsThem() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator("王小明");
            tells(book);
        }
    }

    @Test
    void xlsTellsThem() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor("王小明");
            tells(book);
        }
    }

    private static void tells(Workbook book) throws IOException {
        Sheet sheet = book.createSheet("表");
        for (int row = 0; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue("第" + row);
        }
        sheet.getRow(1).setZeroHeight(true);
        CreationHelper helper = book.getCreationHelper();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
        comment.setString(helper.createRichTextString("请核实"));
        sheet.getRow(0).getCell(0).setCellComment(comment);
        book.createSheet("旧").createRow(0).createCell(0).setCellValue("旧");
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);

        Document document = Draw.read(out.toByteArray());

        assertEquals(List.of("comment 1 ", "author 1 王小明", "range 1 工作表“表”的第 2 行", "sheet 1 工作表“旧”"), told(document));
        assertEquals("旧", document.hidden().get(3).place().sheet());
    }

    @Test
    void pdfTellsNotesAndAuthorsAndNoLinks() throws IOException {
        assertEquals(List.of("comment 2 ", "author 1 王小明"), told(pdf()));
    }

    @Test
    void theyGoThroughTheFileOfFactsAndBack() throws IOException {
        Path rules = Path.of("rules");
        Facts facts = new Extractor(Forms.read(rules), Phrases.read(rules)).extract(pdf(), Overrides.NOTHING);

        var again = FactsJson.read(FactsJson.write(facts, UnaryOperator.identity()), "a file", "");

        assertEquals(2, facts.hidden().size());
        assertEquals(facts.hidden(), again.get(0).facts().hidden());
    }

    private static Document pdf() throws IOException {
        try (PDDocument file = new PDDocument()) {
            PDPage page = new PDPage();
            file.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(file, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(100, 700);
                text.showText("2024");
                text.endText();
            }
            List<PDAnnotation> notes =
                    List.of(new PDAnnotationText(), new PDAnnotationLink(), new PDAnnotationHighlight());
            page.setAnnotations(notes);
            file.getDocumentInformation().setAuthor(" 王小明 ");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.save(out);
            return Draw.read(out.toByteArray());
        }
    }

    @Test
    void pagesAndTextsHideNothing() {
        assertEquals(List.of(), told(Draw.read("<p>一、总体情况</p><!-- 请核实 -->")));
        assertEquals(List.of(), told(Draw.read("一、总体情况".getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> told(Document document) {
        return document.hidden().stream()
                .map(h -> h.kind() + " " + h.count() + " " + h.quote())
                .toList();
    }
}
