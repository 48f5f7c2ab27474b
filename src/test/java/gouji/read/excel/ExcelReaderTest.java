package gouji.read.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.form.Forms;
import gouji.model.Problem;
import gouji.read.Reader;
import gouji.read.document.Block;
import gouji.read.document.Document;
import gouji.read.document.Grid;
import gouji.read.document.GridCell;
import gouji.read.document.Limits;
import gouji.read.document.Paragraph;
import gouji.read.document.PdfLimits;
import gouji.read.document.TextLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sheets of a workbook show, and what is said of what they do not. */
class ExcelReaderTest {
    private static Forms forms;

    @BeforeAll
    static void read() throws IOException {
        forms = Forms.read(Path.of("rules"));
    }

    @Test
    void leavesOutWhatIsStruckOutAndKeepsNotesApart() {
        byte[] bytes = book(new XSSFWorkbook(), book -> {
            Font struck = book.createFont();
            struck.setStrikeout(true);
            Font raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            XSSFRichTextString text = new XSSFRichTextString();
            text.append("9", (XSSFFont) struck);
            text.append("84", (XSSFFont) book.createFont());
            text.append("1", (XSSFFont) raised);
            Sheet sheet = book.createSheet("表");
            cell(sheet, "A1").setCellValue(text);
            cell(sheet, "B1").setCellValue("7");
        });
        assertEquals("84 1|7", rows(read(bytes, Limits.DEFAULT)));
    }

    /** The words before the first change of the font, those struck out in the middle, and a raised mark at the end. */
    @Test
    void leavesOutWhatIsStruckOutInPartOfACell() {
        everywhere("84 1|7", book -> {
            Font struck = book.createFont();
            struck.setStrikeout(true);
            for (int i = 0; i < 4; i++) {
                book.createFont().setItalic(true);
            }
            Font raised = book.createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            var text = book.getCreationHelper().createRichTextString("8941");
            text.applyFont(1, 2, struck);
            text.applyFont(2, 3, book.getFontAt(0));
            text.applyFont(3, 4, raised);
            Sheet sheet = book.createSheet("表");
            cell(sheet, "A1").setCellValue(text);
            cell(sheet, "B1").setCellValue("7");
        });
    }

    @Test
    void aCellStruckOutAsAWholeSaysNothing() {
        String none = GridCell.UNREADABLE;
        everywhere(none + "|" + none + "|7|" + none + "|" + none, book -> {
            for (int i = 0; i < 4; i++) {
                book.createFont().setItalic(true);
            }
            Font struck = book.createFont();
            struck.setStrikeout(true);
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "5", "C1", "7", "D1", "甲");
            cell(sheet, "B1").setCellValue(6);
            cell(sheet, "E1").setCellFormula("B1&\"\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (String address : List.of("A1", "B1", "D1", "E1")) {
                cell(sheet, address).setCellStyle(book.createCellStyle());
                cell(sheet, address).getCellStyle().setFont(struck);
            }
        });
    }

    @Test
    void aLineDrawnOverFiguresCrossesThemOut() {
        String none = GridCell.UNREADABLE;
        everywhere("甲|" + none + "|" + none + "|8\n乙|5|6|7", book -> {
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "甲", "B1", "5", "C1", "6", "D1", "8", "A2", "乙", "B2", "5", "C2", "6", "D2", "7");
            line(sheet, 0, 0, 3, 0, 100);
            line(sheet, 1, 1, 4, 1, 0);
        });
    }

    /** A line from one cell to another of a row, so far below its top. */
    private static void line(Sheet sheet, int from, int row, int to, int last, int down) {
        if (sheet instanceof org.apache.poi.xssf.usermodel.XSSFSheet xlsx) {
            var anchor = new org.apache.poi.xssf.usermodel.XSSFClientAnchor(
                    0, down * 1000, 0, down * 1000, from, row, to, last);
            xlsx.createDrawingPatriarch().createConnector(anchor);
        } else {
            var anchor = new org.apache.poi.hssf.usermodel.HSSFClientAnchor(
                    0, down, 0, down, (short) from, row, (short) to, last);
            ((org.apache.poi.hssf.usermodel.HSSFSheet) sheet)
                    .createDrawingPatriarch()
                    .createSimpleShape(anchor)
                    .setShapeType(org.apache.poi.hssf.usermodel.HSSFSimpleShape.OBJECT_TYPE_LINE);
        }
    }

    @Test
    void aLineFromCornerToCornerCrossesAFigureOut() throws IOException {
        byte[] xlsx = book(new XSSFWorkbook(), book -> {
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "甲", "B1", "5", "C1", "项目");
            for (String address : List.of("B1", "C1")) {
                var style = (org.apache.poi.xssf.usermodel.XSSFCellStyle) book.createCellStyle();
                style.setBorderTop(org.apache.poi.ss.usermodel.BorderStyle.THIN);
                cell(sheet, address).setCellStyle(style);
            }
            var border = ((XSSFWorkbook) book).getStylesSource().getBorderAt(1).getCTBorder();
            border.setDiagonalUp(true);
            border.addNewDiagonal().setStyle(org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle.THIN);
        });
        assertEquals("甲|" + GridCell.UNREADABLE + "|项目", rows(read(xlsx, Limits.DEFAULT)));
        byte[] xls = book(new HSSFWorkbook(), book -> {
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "甲", "B1", "5", "C1", "项目");
            cell(sheet, "B1").setCellStyle(book.createCellStyle());
            var style = ((HSSFWorkbook) book)
                    .getInternalWorkbook()
                    .getExFormatAt(cell(sheet, "B1").getCellStyle().getIndex());
            style.setDiag((short) 1);
            style.setAdtlDiagLineStyle((short) 1);
        });
        assertEquals("甲|" + GridCell.UNREADABLE + "|项目", rows(read(xls, Limits.DEFAULT)));
    }

    @Test
    void tellsNumbersInFullAndDatesAsShown() {
        Document document = everywhere(
                "45.0553|1,234|12|0.3|12.5%|2024年12月31日|" + GridCell.UNREADABLE + "|0|12|45.0553万元|3件", book -> {
                    Sheet sheet = book.createSheet("表");
                    format(sheet, "A1", 45.0553, "0.00");
                    format(sheet, "B1", 1234, "#,##0");
                    format(sheet, "C1", 12, "0.0");
                    format(sheet, "D1", 0.1 + 0.2, "General");
                    format(sheet, "E1", 0.125, "0.0%");
                    format(sheet, "F1", 45657, "yyyy\"年\"m\"月\"d\"日\"");
                    format(sheet, "G1", 45000, "0!.0,");
                    format(sheet, "H1", 0, "0;-0;;@");
                    cell(sheet, "I1").setCellValue("12");
                    format(sheet, "J1", 45.0553, "0.00\"万元\"");
                    format(sheet, "K1", 3, "0\"件\"");
                });
        assertEquals(List.of("number-scaled"), codes(document));
    }

    @Test
    void tellsNegativeAndHiddenNumbersAndThoseOfAccounts() {
        everywhere("-12|-3|0|7", book -> {
            Sheet sheet = book.createSheet("表");
            format(sheet, "A1", -12, "#,##0_);(#,##0)");
            format(sheet, "B1", -3, "General");
            format(sheet, "C1", 0, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ");
            format(sheet, "D1", 7, ";;;");
        });
    }

    @Test
    void tellsErrorsAndFormulasWithoutValue() {
        Document document = everywhere("#REF!|" + GridCell.UNREADABLE + "|3", book -> {
            Sheet sheet = book.createSheet("表");
            cell(sheet, "A1").setCellErrorValue(FormulaError.REF.getCode());
            cell(sheet, "B1").setCellFormula("C1+1");
            cell(sheet, "C1").setCellValue(3);
        });
        assertEquals(List.of("formula-uncalculated"), codes(document));
        assertEquals("B1", document.problems().get(0).place().address());
    }

    @Test
    void leavesOutWhatIsHiddenAndSaysSo() {
        Document document = everywhere("甲|乙\n丙|丁", book -> {
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "甲", "B1", "藏", "C1", "乙", "A2", "上年", "A3", "丙", "C3", "丁");
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            put(book.createSheet("旧"), "A1", "旧");
            book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });
        assertEquals(List.of("hidden-cells", "hidden-cells"), codes(document));
        assertTrue(document.problems().get(0).message().contains("第 2 行、B 列"));
    }

    @Test
    void keepsMergedCellsOneAndBlanksBlank() {
        Document document = everywhere("项目|甲|乙\n项目||5", book -> {
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "项目", "B1", "甲", "D1", "乙", "D2", "5", "A2", "盖住的");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C1"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
        });
        Grid grid = (Grid) document.blocks().get(0);
        assertEquals(grid.rows().get(0).get(0), grid.rows().get(1).get(0));
        assertEquals("B2", grid.rows().get(1).get(1).place().address());
        assertEquals("表", grid.rows().get(1).get(1).place().sheet());
    }

    @Test
    void readsProseInCellsLineByLine() {
        Document document = everywhere("甲|乙\n丙|丁", book -> {
            Sheet sheet = book.createSheet("表");
            put(sheet, "A1", "一、总体情况", "A2", "全年公开信息120条。\n收到申请3件。", "A3", "甲", "B3", "乙", "A4", "丙", "B4", "丁");
            put(sheet, "A6", "单位（盖章）");
        });
        assertEquals(
                List.of("一、总体情况", "全年公开信息120条。", "收到申请3件。", "单位（盖章）"),
                document.blocks().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(b -> ((Paragraph) b).text())
                        .toList());
    }

    @Test
    void saysThatAPasswordIsNeeded() throws Exception {
        byte[] xlsx = book(new XSSFWorkbook(), b -> put(b.createSheet(), "A1", "甲"));
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage inside = OPCPackage.open(new ByteArrayInputStream(xlsx));
                    OutputStream out = encryptor.getDataStream(file)) {
                inside.save(out);
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            file.writeFilesystem(all);
            assertEquals(List.of("encrypted"), codes(read(all.toByteArray(), Limits.DEFAULT)));
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] xls = book(new HSSFWorkbook(), b -> put(b.createSheet(), "A1", "甲"));
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertEquals(List.of("encrypted"), codes(read(xls, Limits.DEFAULT)));
    }

    @Test
    void refusesWhatSwellsOrHasTooManyCells() throws Exception {
        byte[] plain = book(new XSSFWorkbook(), b -> put(b.createSheet(), "A1", "甲"));
        byte[] bomb = replaced(plain, "xl/worksheets/sheet1.xml", "<a>" + " ".repeat(20 << 20) + "</a>");
        assertEquals(List.of("too-complex"), codes(read(bomb, Limits.DEFAULT)));
        byte[] many = book(
                new XSSFWorkbook(), b -> put(b.createSheet(), "A1", "1", "B1", "2", "C1", "3", "D1", "4", "E1", "5"));
        Limits few = new Limits(
                1 << 20,
                1 << 20,
                100,
                100,
                100,
                4,
                1 << 20,
                1 << 20,
                100,
                Duration.ofSeconds(9),
                Limits.DEFAULT.memory(),
                TextLimits.DEFAULT,
                PdfLimits.DEFAULT);
        assertEquals(List.of("too-complex"), codes(read(many, few)));
        byte[] wide = book(new XSSFWorkbook(), b -> put(b.createSheet(), "A1", "1", "B1", "2", "C2", "3", "D2", "4"));
        assertEquals(List.of("too-complex"), codes(read(wide, few)));
    }

    @Test
    void refusesEntitiesAndDamage() throws Exception {
        byte[] plain = book(new XSSFWorkbook(), b -> put(b.createSheet(), "A1", "甲"));
        String evil = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";
        for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
            assertEquals(List.of("corrupt"), codes(read(replaced(plain, part, evil), Limits.DEFAULT)), part);
        }
        assertEquals(List.of("corrupt"), codes(read(java.util.Arrays.copyOf(plain, plain.length / 2), Limits.DEFAULT)));
    }

    private static Document everywhere(String rows, Consumer<Workbook> fill) {
        Document xlsx = read(book(new XSSFWorkbook(), fill), Limits.DEFAULT);
        assertEquals(rows, rows(xlsx), "xlsx");
        Document xls = read(book(new HSSFWorkbook(), fill), Limits.DEFAULT);
        assertEquals(rows, rows(xls), "xls");
        assertEquals(xlsx.blocks(), xls.blocks());
        assertEquals(xlsx.problems(), xls.problems());
        return xlsx;
    }

    private static Document read(byte[] bytes, Limits limits) {
        return (Document) new Reader(forms.editions(), limits).read("表.xlsx", bytes);
    }

    private static String rows(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Block.class::cast)
                .flatMap(b -> ((Grid) b).rows().stream())
                .map(r -> r.stream().map(GridCell::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> codes(Document document) {
        return document.problems().stream().map(Problem::code).toList();
    }

    private static byte[] book(Workbook book, Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            fill.accept(book);
            book.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] zip, String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean replaced = entry.getName().equals(part);
                out.write(replaced ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static void format(Sheet sheet, String address, double value, String format) {
        Workbook book = sheet.getWorkbook();
        Cell cell = cell(sheet, address);
        cell.setCellValue(value);
        cell.setCellStyle(book.createCellStyle());
        cell.getCellStyle().setDataFormat(book.createDataFormat().getFormat(format));
    }

    private static void put(Sheet sheet, String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            cell(sheet, cells[i]).setCellValue(cells[i + 1]);
        }
    }

    private static Cell cell(Sheet sheet, String address) {
        CellReference at = new CellReference(address);
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        return row.getCell(at.getCol()) == null ? row.createCell(at.getCol()) : row.getCell(at.getCol());
    }
}
