package gouji.write.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.message.Language;
import gouji.write.words.OutputTexts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

class DocxTemplateTest {
    private static final OutputTexts WORDS = OutputTexts.in(Language.ZH);

    private final XWPFDocument template = new XWPFDocument();

    @Test
    void aPlaceholderCutIntoRunsIsFilled() throws IOException {
        paragraph("致{单", "位}：", "{ 年度 }年，{单位}");

        assertEquals("致水利局：2024年，水利局", filled().getParagraphs().get(0).getText());
    }

    @Test
    void textKeepsTheLookOfTheRunItStandsIn() throws IOException {
        XWPFParagraph paragraph = paragraph("贵单位{单", "位}");
        paragraph.getRuns().get(1).setBold(true);
        paragraph.createRun().setText("，");
        paragraph.getRuns().get(2).setItalic(true);

        XWPFParagraph out = filled().getParagraphs().get(0);

        assertEquals("贵单位水利局", out.getRuns().get(0).text());
        assertEquals("", out.getRuns().get(1).text());
        assertTrue(out.getRuns().get(2).isItalic());
    }

    @Test
    void aRowIsRepeatedForEachOfTheList() throws IOException {
        XWPFTable table = template.createTable(2, 2);
        table.getRow(0).getCell(0).setText("位置");
        table.getRow(1).getCell(0).setText("{问题表.位置}");
        table.getRow(1).getCell(1).setText("{单位}{问题表.说明}");

        XWPFTable out = filled().getTables().get(0);

        assertEquals(List.of("位置|", "表二|水利局<和>&", "表三|水利局差1"), rows(out));
    }

    @Test
    void anEmptyListLeavesARow() throws IOException {
        XWPFTable table = template.createTable(1, 1);
        table.getRow(0).getCell(0).setText("{问题表.位置}");

        assertEquals(List.of("—"), rows(fill(filling(List.of())).getTables().get(0)));
    }

    @Test
    void aTableInARowHasRowsOfItsOwn() throws IOException {
        XWPFTable table = template.createTable(1, 1);
        XWPFParagraph inside = table.getRow(0).getCell(0).addParagraph();
        XWPFTable nested =
                table.getRow(0).getCell(0).insertNewTbl(inside.getCTP().newCursor());
        nested.createRow().createCell().setText("{问题表.位置}");

        XWPFDocument out = filled();

        assertEquals(1, out.getTables().get(0).getRows().size());
        assertEquals(
                List.of("表二", "表三"),
                rows(out.getTables().get(0).getRow(0).getCell(0).getTables().get(0)));
    }

    @Test
    void aParagraphWithTheNameOfAListBecomesItsTable() throws IOException {
        paragraph("前");
        paragraph("{问", "题表}");
        paragraph("后");

        XWPFDocument out = filled();

        assertEquals(List.of("位置|说明", "表二|<和>&", "表三|差1"), rows(out.getTables().get(0)));
        assertEquals(2, out.getParagraphs().size());
    }

    @Test
    void aConditionKeepsWhatStandsInItOnlyWhereThereIsSomething() throws IOException {
        paragraph("{如有单位}");
        paragraph("致{单位}");
        template.createTable(1, 1).getRow(0).getCell(0).setText("{问题表.位置}");
        paragraph("{如有空白}");
        paragraph("内");
        paragraph("{如有", "完}");
        paragraph("{如有完}");
        paragraph("{如有空白}");
        paragraph("外{空白}");
        paragraph("{如有完}");
        paragraph("{如有问题表}");
        paragraph("有表");
        paragraph("{如有完}");

        assertEquals(List.of("致水利局", "有表"), texts(filled()));
        assertEquals(1, filled().getTables().size());
        assertEquals(List.of("致水利局"), texts(fill(filling(List.of()))));
    }

    @Test
    void aConditionWithoutItsEndIsRefused() {
        paragraph("{如有单位}");
        assertTrue(assertThrows(IOException.class, this::filled).getMessage().contains("{如有完}"));
        paragraph("{如有完}");
        paragraph("{如有完}");
        assertTrue(assertThrows(IOException.class, this::filled).getMessage().contains("t.docx"));
    }

    @Test
    void aConditionThatBeginsOutsideATableDoesNotEndInIt() {
        paragraph("{如有单位}");
        template.createTable(1, 1).getRow(0).getCell(0).setText("{如有完}");

        assertTrue(assertThrows(IOException.class, this::filled).getMessage().contains("t.docx"));
    }

    @Test
    void aConditionOnANameNobodyKnowsIsRefused() {
        paragraph("{如有单位名}");
        paragraph("{如有完}");

        assertTrue(assertThrows(IOException.class, this::filled).getMessage().contains("{如有单位名}"));
    }

    @Test
    void aParagraphOutsideTablesIsRepeatedForEachOfTheList() throws IOException {
        paragraph("在{问题表.位置}，{问题表.说明}");

        assertEquals(List.of("在表二，<和>&", "在表三，差1"), texts(filled()));
        assertEquals(List.of(), texts(fill(filling(List.of()))));
    }

    @Test
    void headersAreFilledToo() throws IOException {
        XWPFHeaderFooterPolicy policy = template.createHeaderFooterPolicy();
        policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("{单位}");
        paragraph("正文");

        assertEquals("水利局", filled().getHeaderList().get(0).getText().strip());
    }

    @Test
    void bracesThatAreNoPlaceholderOfTheTextStay() throws IOException {
        paragraph("{").getCTP().addNewBookmarkStart().setName("{单位}");

        XWPFDocument out = filled();

        assertEquals("{", out.getParagraphs().get(0).getText());
        assertEquals(
                "{单位}",
                out.getParagraphs().get(0).getCTP().getBookmarkStartArray(0).getName());
    }

    @Test
    void marksOfTheTemplateItselfAreNoPlaceholders() throws IOException {
        paragraph("\uE000单位\uE001\uE002{单位}");

        assertEquals("\uFFFD单位\uFFFD\uFFFD水利局", filled().getParagraphs().get(0).getText());
    }

    @Test
    void aPlaceholderNobodyKnowsIsRefusedWithThoseThereAre() {
        paragraph("{单位名}");

        String message = assertThrows(IOException.class, this::filled).getMessage();

        assertTrue(message.contains("t.docx") && message.contains("{单位名}"), message);
        assertTrue(message.contains("{单位}") && message.contains("{问题表.位置}"), message);
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        String message = assertThrows(IOException.class, () -> read("不是压缩文件".getBytes(StandardCharsets.UTF_8)))
                .getMessage();

        assertTrue(message.contains("t.docx"), message);
    }

    @Test
    void theSameFillingGivesTheSameBytes() throws IOException {
        paragraph("{单位}");
        byte[] bytes = bytes();

        assertArrayEquals(write(read(bytes)), write(read(bytes)));
    }

    private XWPFParagraph paragraph(String... runs) {
        XWPFParagraph paragraph = template.createParagraph();
        for (String run : runs) {
            paragraph.createRun().setText(run);
        }
        return paragraph;
    }

    private XWPFDocument filled() throws IOException {
        return fill(filling(List.of(List.of("表二", "<和>&"), List.of("表三", "差1"))));
    }

    private XWPFDocument fill(TemplateValues filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        read(bytes()).fill(filling, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.write(out);
        return out.toByteArray();
    }

    private static byte[] write(DocxTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.fill(filling(List.of()), out);
        return out.toByteArray();
    }

    private static DocxTemplate read(byte[] bytes) throws IOException {
        return DocxTemplate.read(new ByteArrayInputStream(bytes), "t.docx", filling(List.of()), WORDS);
    }

    private static TemplateValues filling(List<List<String>> rows) {
        return new TemplateValues(
                Map.of("单位", "水利局", "年度", "2024", "空白", " "),
                Map.of("问题表", new TemplateRows(List.of("位置", "说明"), List.of(1, 2), rows)));
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> rows(XWPFTable table) {
        return table.getRows().stream().map(DocxTemplateTest::text).toList();
    }

    private static String text(XWPFTableRow row) {
        return String.join(
                "|", row.getTableCells().stream().map(c -> c.getText()).toList());
    }
}
