package gouji.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.model.Cell;
import gouji.model.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** Figures of office files that are struck out by a style or a condition, or have the colour of their ground. */
class UnseenInOfficeTest {
    private static final String NOT_READ = "?";
    private static final String KEY = "applications/carriedIn/business";
    private static final String[] LABELS = {"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "四、结转下年度继续办理"};

    private static String read(byte[] file) {
        return read(Checks.facts(file), KEY);
    }

    private static String read(Facts facts, String key) {
        return facts.cells().stream()
                .filter(c -> c.getKey().equals(key))
                .map(Cell::raw)
                .findFirst()
                .orElse(NOT_READ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<w:color w:val='FFFFFF'/>~~~?",
                "<w:color w:val='FEFEFE'/>~~~?",
                "<w:color w:val='FFFFFF' w:themeColor='background1'/>~~~?",
                "<w:color w:val='auto'/>~~~7",
                "<w:color w:val='FF0000'/>~~~7",
                "<w:color w:val='FFFFFF'/>~<w:shd w:val='clear' w:color='auto' w:fill='4472C4'/>~~7",
                "<w:color w:val='4472C4'/>~<w:shd w:val='clear' w:color='auto' w:fill='4472C4'/>~~?",
                "<w:color w:val='FFFFFF'/>~<w:shd w:val='clear' w:color='auto' w:fill='auto'/>~~?",
                "<w:color w:val='FFFFFF'/>~<w:shd w:val='pct50' w:color='auto' w:fill='auto'/>~~7",
                "<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>~~~7",
                "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='000000'/>~~~7",
                "<w:color w:val='FFFFFF'/>~~<w:tblStyle w:val='Banded'/>~7",
                "<w:color w:val='FFFFFF'/>~~<w:tblStyle w:val='Plain'/>~?",
                "<w:color w:val='FFFFFF'/>~~<w:shd w:val='clear' w:fill='1F3864'/>~7",
                "<w:rStyle w:val='White'/>~~~?",
                "<w:rStyle w:val='White'/><w:color w:val='auto'/>~~~7",
                "<w:rStyle w:val='Struck'/>~~~''",
                "<w:rStyle w:val='Struck'/><w:strike w:val='0'/>~~~7"
            })
    void inDocx(String run, String cell, String table, String read) {
        assertEquals(read, read(docx(run, cell, table, "")));
    }

    @Test
    void paragraphStylesOfDocx() {
        assertEquals("", read(docx("", "", "", "<w:pPr><w:pStyle w:val='StruckLines'/></w:pPr>")));
        assertEquals(NOT_READ, read(docx("", "", "", "<w:pPr><w:pStyle w:val='WhiteLines'/></w:pPr>")));
        assertEquals("7", read(docx("", "", "", "<w:pPr><w:pStyle w:val='Banner'/></w:pPr>")));
    }

    private static byte[] docx(String run, String cell, String table, String paragraph) {
        String plain = "<w:tc><w:tcPr/><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        StringBuilder rows = new StringBuilder();
        for (String label : LABELS) {
            String own = label.startsWith("二")
                    ? "<w:tc><w:tcPr>" + text(cell) + "</w:tcPr><w:p>" + paragraph + "<w:r><w:rPr>" + run
                            + "</w:rPr><w:t>7</w:t></w:r></w:p></w:tc>"
                    : plain.formatted("3");
            rows.append("<w:tr>" + plain.formatted(label) + plain.formatted("3") + own
                    + plain.formatted("3").repeat(5) + "</w:tr>");
        }
        String xml = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:background "
                + "w:color='FFFFFF'/><w:body><w:p><w:r><w:t>三、收到和处理政府信息公开申请情况</w:t></w:r></w:p><w:tbl><w:tblPr>"
                + text(table) + "</w:tblPr>" + rows + "</w:tbl></w:body></w:document>";
        String styles = "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + style("character", "White", "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>")
                + style("character", "Struck", "<w:rPr><w:strike/></w:rPr>")
                + style("paragraph", "StruckLines", "<w:rPr><w:dstrike/></w:rPr>")
                + style("paragraph", "WhiteLines", "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>")
                + style(
                        "paragraph",
                        "Banner",
                        "<w:pPr><w:shd w:val='clear' w:fill='000000'/></w:pPr><w:rPr><w:color "
                                + "w:val='FFFFFF'/></w:rPr>")
                + style("table", "Plain", "<w:tblPr><w:tblInd w:w='0'/></w:tblPr>")
                + style(
                        "table",
                        "Banded",
                        "<w:tblStylePr w:type='firstRow'><w:tcPr><w:shd w:val='clear' "
                                + "w:fill='4472C4'/></w:tcPr></w:tblStylePr>")
                + "</w:styles>";
        Map<String, String> parts = new LinkedHashMap<>();
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/></Types>");
        parts.put("_rels/.rels", relations(types + "officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relations(types + "styles", "styles.xml"));
        parts.put("word/document.xml", xml);
        parts.put("word/styles.xml", styles);
        return WordFiles.zip(parts);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String style(String type, String id, String format) {
        return "<w:style w:type='" + type + "' w:styleId='" + id + "'>" + format + "</w:style>";
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' "
                + "Type='" + type + "' Target='" + target + "'/></Relationships>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\\cf1~~?",
                "\\cf2~~7",
                "\\cf0~~7",
                "\\cf1\\cb2~~7",
                "\\cf1\\highlight2~~7",
                "\\cf1~\\clcbpat2~7",
                "\\cf3~~7",
                "\\strike~~''",
                "\\s15~~?",
                "\\s16~~?",
                "\\s15\\strike0~~7",
                "\\cs20~~?",
                "\\cs21~~?",
                "\\s17~~7",
                "\\s18~~7"
            })
    void inRtf(String text, String cell, String read) {
        assertEquals(read, read(rtf(text, cell)));
    }

    private static byte[] rtf(String text, String cell) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc0{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0"
                + "\\blue128;;}{\\stylesheet{\\s0 Normal;}{\\s15\\strike Crossed;}{\\s16\\sbasedon15 More;}{\\s17\\cbpat2\\cf1"
                + " Banner;}{\\s18 Usual;}{\\*\\cs20\\additive\\strike Out;}{\\*\\cs21\\cf1 White;}}\\pard "
                + escaped("三、收到和处理政府信息公开申请情况") + "\\par ");
        for (String label : LABELS) {
            boolean own = label.startsWith("二");
            rtf.append("\\trowd ");
            for (int i = 1; i <= 8; i++) {
                rtf.append(own && i == 3 ? text(cell) : "").append("\\cellx").append(i * 1000);
            }
            rtf.append(" \\pard\\intbl ").append(escaped(label)).append("\\cell 3\\cell ");
            rtf.append(own ? "\\pard\\plain\\intbl" + text + " 7\\cell \\pard\\plain\\intbl " : "3\\cell ");
            rtf.append("3\\cell ".repeat(5)).append("\\row ");
        }
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> "\\u" + (short) c + " ").collect(Collectors.joining());
    }

    /** How the cell looks. */
    interface Look {
        void give(Workbook book, Sheet sheet, org.apache.poi.ss.usermodel.Cell cell);
    }

    private static String read(boolean old, Look look) throws IOException {
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("三、收到和处理政府信息公开申请情况");
            for (int r = 0; r < 3; r++) {
                var row = sheet.createRow(r + 1);
                row.createCell(0).setCellValue(LABELS[r]);
                for (int c = 1; c <= 7; c++) {
                    row.createCell(c).setCellValue(3);
                }
            }
            var cell = sheet.getRow(2).getCell(2);
            cell.setCellValue(7);
            look.give(book, sheet, cell);
            book.write(out);
            return read(out.toByteArray());
        }
    }

    private static Look white(short fill, FillPatternType pattern, IndexedColors colour) {
        return (book, sheet, cell) -> {
            Font font = book.createFont();
            font.setColor(colour.getIndex());
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            style.setFillPattern(pattern);
            style.setFillForegroundColor(fill);
            cell.setCellStyle(style);
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whiteFiguresInWorkbooks(boolean old) throws IOException {
        short blue = IndexedColors.DARK_BLUE.getIndex();
        short none = IndexedColors.AUTOMATIC.getIndex();
        assertEquals(NOT_READ, read(old, white(none, FillPatternType.NO_FILL, IndexedColors.WHITE)));
        assertEquals("7", read(old, white(blue, FillPatternType.SOLID_FOREGROUND, IndexedColors.WHITE)));
        assertEquals(NOT_READ, read(old, white(blue, FillPatternType.SOLID_FOREGROUND, IndexedColors.DARK_BLUE)));
        assertEquals("7", read(old, white(none, FillPatternType.NO_FILL, IndexedColors.RED)));
        assertEquals("7", read(old, white(none, FillPatternType.NO_FILL, IndexedColors.AUTOMATIC)));
        assertEquals("7", read(old, white(blue, FillPatternType.BRICKS, IndexedColors.WHITE)));
        assertEquals("7", read(old, (book, sheet, cell) -> {
            white(none, FillPatternType.NO_FILL, IndexedColors.WHITE).give(book, sheet, cell);
            rule(sheet, font -> font.setFontStyle(true, false));
        }));
        assertEquals(NOT_READ, read(old, (book, sheet, cell) -> {
            Font font = book.createFont();
            font.setColor(IndexedColors.WHITE.getIndex());
            var text = book.getCreationHelper().createRichTextString("75");
            text.applyFont(1, 2, font);
            cell.setCellValue(text);
        }));
    }

    @Test
    void coloursOfThemes() throws IOException {
        for (int theme : new int[] {0, 1}) {
            assertEquals(theme == 0 ? NOT_READ : "7", read(false, (book, sheet, cell) -> {
                XSSFFont font = (XSSFFont) book.createFont();
                font.setThemeColor((short) theme);
                CellStyle style = book.createCellStyle();
                style.setFont(font);
                cell.setCellStyle(style);
            }));
        }
    }

    private static void rule(
            Sheet sheet, java.util.function.Consumer<org.apache.poi.ss.usermodel.FontFormatting> look) {
        SheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        var rule = all.createConditionalFormattingRule("$A$1<>\"\"");
        look.accept(rule.createFontFormatting());
        all.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(2, 2, 0, 2)}, rule);
    }

    /** POI cannot strike by a condition: the flags are set in the file. */
    @Test
    void struckByAConditionInXlsx() throws IOException {
        Look look = (book, sheet, cell) -> rule(sheet, font -> {
            font.setFontStyle(true, false);
            ((CTFont) part(font, "_font")).addNewStrike();
        });
        assertEquals(NOT_READ, read(false, look));
        assertEquals("7", read(false, (book, sheet, cell) -> rule(sheet, font -> font.setFontStyle(true, false))));
    }

    @Test
    void struckByAConditionInXls() throws IOException {
        Look struck = (book, sheet, cell) -> {
            rule(sheet, font -> font.setFontStyle(true, false));
            var sheets = ((HSSFWorkbook) book).getSheetAt(0).getSheetConditionalFormatting();
            var look = sheets.getConditionalFormattingAt(0).getRule(0).getFontFormatting();
            var font = (org.apache.poi.hssf.record.cf.FontFormatting) part(look, "fontFormatting");
            font.setStrikeout(true);
            font.setFontCancellationModified(true);
        };
        assertEquals(NOT_READ, read(true, struck));
        assertEquals("7", read(true, (book, sheet, cell) -> rule(sheet, font -> font.setFontStyle(true, false))));
    }

    private static Object part(Object look, String name) {
        try {
            var field = look.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(look);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the library keeps it elsewhere", e);
        }
    }
}
