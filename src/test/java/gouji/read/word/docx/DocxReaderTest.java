package gouji.read.word.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.read.Draw;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What WordFilesTest does not draw, in the flat form, which needs no zip. */
class DocxReaderTest {
    private static final String HEAD =
            "<?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg='p' xmlns:w='w' "
                    + "xmlns:mc='mc' xmlns:a='a' xmlns:r='r' xmlns:aml='aml' xmlns:v='v' xmlns:wps='http://schemas.microsoft.com/office/word/1'>";
    private static final String CELL = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";

    @Test
    void takesHeadingsFromLevelsAndStyles() {
        String styles = part("<w:styles><w:style w:styleId='a'><w:name w:val='heading 2'/></w:style>"
                + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>");
        Document document = read(
                styles,
                paragraph("<w:pPr><w:pStyle w:val='b'/></w:pPr>", "甲")
                        + paragraph("<w:pPr><w:outlineLvl w:val='0'/></w:pPr>", "乙")
                        + paragraph("", "丙"));
        assertEquals(
                List.of(2, 1, 0),
                document.blocks().stream().map(b -> ((Paragraph) b).heading()).toList());
    }

    @Test
    void placesCellsByTableRowColumnAndParagraph() {
        Document document = read("", paragraph("", "甲") + row("1", "2") + paragraph("", "乙"));
        GridCell cell = ((Grid) document.blocks().get(1)).rows().get(0).get(1);
        assertEquals(
                List.of(1, 1, 2),
                List.of(cell.place().table(), cell.place().row(), cell.place().column()));
        assertEquals("3", cell.place().part());
        assertEquals("4", document.blocks().get(2).place().part());
    }

    @Test
    void joinsParagraphsWhoseEndWasDeleted() {
        reads(paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "甲") + paragraph("", "乙"), "甲乙");
    }

    @Test
    void leavesOutRowsAndCellsChangesTookOut() {
        reads(
                "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>" + CELL.formatted("1") + "</w:tr><w:tr>"
                        + CELL.formatted("2")
                        + "<w:tc><w:tcPr><w:cellDel/></w:tcPr><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc>"
                        + CELL.formatted("4")
                        + "</w:tr></w:tbl>",
                "2|4");
    }

    @Test
    void leavesOutWhatIsStruckOutAndKeepsNotesApart() {
        String run = "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>";
        reads(
                "<w:p>" + run.formatted("<w:strike/>", "9") + run.formatted("<w:dstrike/>", "7")
                        + run.formatted("<w:strike w:val='0'/>", "84")
                        + run.formatted("<w:vertAlign w:val='superscript'/>", "1") + "</w:p>",
                "84 1");
        reads(
                "<w:p>" + run.formatted("<w:vertAlign w:val='baseline'/>", "84") + run.formatted("", "1") + "</w:p>",
                "841");
    }

    @Test
    void takesTheChoiceItKnows() {
        String choice = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='%s'><w:t>新</w:t></mc:Choice>"
                + "<mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        reads(choice.formatted("wps"), "新");
        reads(choice.formatted("mc"), "旧");
    }

    @Test
    void aFieldThatNeverEndsSwallowsNoMoreThanItsParagraph() {
        reads("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:t>甲</w:t></w:r></w:p>" + paragraph("", "乙"), "乙");
    }

    @Test
    void showsImages() {
        String image = "<w:r><w:drawing><a:blip r:embed='rId7'/></w:drawing></w:r>";
        reads("<w:p>" + image + "</w:p>", "image rId7");
        reads(
                "<w:tbl><w:tr><w:tc><w:p>" + image + "</w:p></w:tc>" + CELL.formatted("1") + "</w:tr></w:tbl>",
                GridCell.UNREADABLE + "|1",
                "image rId7");
    }

    @Test
    void readsWord2003() {
        String old =
                "<?mso-application progid=\"Word.Document\"?><w:wordDocument xmlns:w='w' xmlns:wx='wx' xmlns:aml='aml'>"
                        + "<w:body><wx:sect><w:p><w:pPr><w:listPr><wx:t wx:val='一、'/></w:listPr></w:pPr><w:r><w:t>总体</w:t></w:r>"
                        + "<aml:annotation w:type='Word.Deletion'><aml:content><w:r><w:t>删</w:t></w:r></aml:content></aml:annotation>"
                        + "<aml:annotation w:type='Word.Insertion'><aml:content><w:r><w:t>情况</w:t></w:r></aml:content></aml:annotation>"
                        + "</w:p></wx:sect></w:body></w:wordDocument>";
        assertEquals(List.of("一、总体情况"), Draw.blocks(Draw.read(old.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aTableThatHoldsATableOnlyArrangesThePage() {
        reads(
                "<w:tbl><w:tr><w:tc>" + paragraph("", "甲") + row("1", "2") + "</w:tc>" + CELL.formatted("乙")
                        + "</w:tr></w:tbl>",
                "甲",
                "1|2",
                "乙");
    }

    @Test
    void leavesOutWhatAStyleStrikesOut() {
        String styles = part("<w:styles><w:style w:styleId='a'><w:rPr><w:strike/></w:rPr></w:style>"
                + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style></w:styles>");
        String run = "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>";
        assertEquals(
                List.of("84", "5"),
                Draw.blocks(read(
                        styles,
                        "<w:p>" + run.formatted("<w:rStyle w:val='b'/>", "9") + run.formatted("", "84")
                                + "</w:p><w:p><w:pPr><w:pStyle w:val='a'/></w:pPr>" + run.formatted("", "7")
                                + run.formatted("<w:strike w:val='0'/>", "5") + "</w:p>")));
    }

    @Test
    void refusesWhatIsHostile() {
        String entity = "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>";
        String deep = "<w:sdt>".repeat(600);
        assertEquals("corrupt", code(entity + HEAD + "<w:p>&a;</w:p></pkg:package>"));
        assertEquals("too-complex", code(HEAD + part("<w:document><w:body>" + deep)));
        assertEquals(
                "too-complex",
                code(HEAD + part("<w:document><w:body>" + "<w:p/>".repeat(100_001) + "</w:body></w:document>")
                        + "</pkg:package>"));
        assertEquals("empty", code(HEAD + part("<w:document><w:body/></w:document>") + "</pkg:package>"));
        assertEquals("corrupt", code(HEAD + "</pkg:package>"));
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tbl><w:tr>");
        for (String cell : cells) {
            row.append(CELL.formatted(cell));
        }
        return row.append("</w:tr></w:tbl>").toString();
    }

    private static String paragraph(String format, String text) {
        return "<w:p>" + format + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String part(String root) {
        return "<pkg:part><pkg:xmlData>" + root + "</pkg:xmlData></pkg:part>";
    }

    private static Document read(String styles, String body) {
        String xml = HEAD + part("<w:document><w:body>" + body + "</w:body></w:document>") + styles + "</pkg:package>";
        return Draw.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void reads(String body, String... blocks) {
        assertEquals(List.of(blocks), Draw.blocks(read("", body)));
    }

    private static String code(String xml) {
        return Draw.read(xml.getBytes(StandardCharsets.UTF_8)).problems().get(0).code();
    }
}
