package gouji.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.finding.CheckedReport;
import gouji.message.Language;
import gouji.write.Format;
import gouji.write.Sample;
import gouji.write.output.ReportCounts;
import gouji.write.output.ReportRank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxOutputTest {
    @Test
    void findingsReportsAndFilesPassedOverHaveASheetEach() throws IOException {
        try (XSSFWorkbook book = write(Sample.checked(), Sample.clean(), Sample.unreadable())) {
            assertEquals(
                    List.of("问题", "报告", "跳过的文件"),
                    IntStream.range(0, 3).mapToObj(book::getSheetName).toList());
            assertEquals(List.of("A-1", "A-2", "A-2", "", "", "", ""), column(book.getSheet("问题"), "规则"));
            assertEquals(List.of("退回", "无法判定", "通过"), column(book.getSheet("报告"), "结论"));
            assertEquals(List.of("89.5", "", "100.0"), column(book.getSheet("报告"), "得分"));
            assertEquals(List.of("1.0", "0.0", "0.0"), column(book.getSheet("报告"), "错误"));
            assertEquals(List.of("table-picture", "文件损坏。", ""), column(book.getSheet("报告"), "读取"));
        }
    }

    @Test
    void theReportsToDealWithFirstLead() throws IOException {
        try (XSSFWorkbook book = write(Sample.clean(), Sample.unreadable(), Sample.checked())) {
            assertEquals(List.of("退回", "无法判定", "通过"), column(book.getSheet("报告"), "结论"));
            List<String> verdicts = column(book.getSheet("问题"), "结论");
            assertEquals(List.of("退回", "无法判定"), verdicts.stream().distinct().toList());
        }
    }

    @Test
    void aSheetIsPrintedAcrossOnePageItsHeaderOnEach() throws IOException {
        try (XSSFWorkbook book = write(Sample.checked())) {
            for (XSSFSheet sheet : List.of(book.getSheet("问题"), book.getSheet("报告"))) {
                assertTrue(sheet.getFitToPage() && sheet.getPrintSetup().getLandscape());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight());
                assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
                assertTrue(sheet.getFooter().getCenter().contains("&P"), "the number of the page");
            }
        }
    }

    @Test
    void theHeaderStaysAndEveryColumnCanBeFiltered() throws IOException {
        try (XSSFWorkbook book = write(Sample.checked())) {
            XSSFSheet sheet = book.getSheet("问题");

            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals("A1:W7", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getWrapText());
            assertTrue(sheet.getRow(1).getHeightInPoints() > sheet.getRow(0).getHeightInPoints());
        }
    }

    /**
     * At 11 points a digit of the font is 8 pixels wide, and A4 across leaves 1,046 of 1,122 pixels between its margins.
     */
    @Test
    void paperGetsWhatIsReadAndDecidedInTypeThatCanBeRead() throws IOException {
        try (XSSFWorkbook book = write(Sample.checked())) {
            XSSFSheet sheet = book.getSheet("问题");
            String last = book.getPrintArea(book.getSheetIndex(sheet)).replaceFirst(".*:\\$([A-Z]+)\\$7$", "$1");
            int width = 0;
            List<String> printed = new ArrayList<>();
            for (int i = 0; i <= CellReference.convertColStringToIndex(last); i++) {
                width += sheet.getColumnWidth(i) / 256 * 8;
                printed.add(sheet.getRow(0).getCell(i).getStringCellValue());
            }
            assertTrue(
                    printed.containsAll(List.of("单位", "位置", "填报内容", "应为", "说明", "改法", "处理", "理由", "经办人")),
                    printed.toString());
            assertTrue(11 * 1046.0 / width >= 9, width + " pixels");
        }
    }

    @Test
    void reportsAsBadAsEachOtherStandAsTheirUnitsDo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxOutput output =
                new XlsxOutput(Sample.run(Language.ZH, false), bytes, List::of, List.of("丙局", "乙局", "甲局"))) {
            for (String unit : List.of("外局", "甲局", "乙局", "丙局")) {
                output.add(of(unit));
            }
            output.finish(new ReportCounts().summary(List.of()));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            List<String> order = List.of("丙局", "乙局", "甲局", "外局");
            assertEquals(order, column(book.getSheet("报告"), "单位"));
            assertEquals(
                    order, column(book.getSheet("问题"), "单位").stream().distinct().toList());
        }
    }

    private static CheckedReport of(String unit) {
        CheckedReport checked = Sample.checked();
        return checked.withFacts(
                checked.facts().of(checked.facts().report().draft().unit(unit).done()));
    }

    @Test
    void theWorstReportOfAVerdictLeads() {
        List<ReportRank> worstFirst = List.of(
                new ReportRank(0, 3, 7), new ReportRank(0, 1, 2), new ReportRank(0, 1, 5), new ReportRank(1, 9, 0));
        assertEquals(
                worstFirst,
                worstFirst.stream().sorted(Comparator.reverseOrder()).sorted().toList());
    }

    /** Where a file lies is of no use on paper. */
    @Test
    void noPathIsPrinted() throws IOException {
        String file = "年报/县直/水利局.txt";
        CheckedReport checked = Sample.checked();
        try (XSSFWorkbook book = write(
                checked.withFacts(checked.facts().of(checked.facts().report().withSource(file))))) {
            assertEquals("水利局.txt", column(book.getSheet("问题"), "报告文件").get(0));
            assertEquals(file, column(book.getSheet("报告"), "报告文件").get(0));
            XSSFSheet reports = book.getSheet("报告");
            assertFalse(printed(reports).contains("报告文件"), printed(reports).toString());
        }
    }

    @Test
    void whatIsNotPrintedMakesNoRowHigher() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetTable sums =
                new SheetTable("汇总", List.of("数", "计入的单位"), List.of(9, 9), List.of(List.of("1", "甲局".repeat(90))), 1);
        try (XlsxOutput output =
                new XlsxOutput(Sample.run(Language.ZH, false), bytes, () -> List.of(sums), List.of())) {
            output.finish(new ReportCounts().summary(List.of()));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            XSSFSheet sheet = book.getSheet("汇总");
            assertEquals(List.of("数"), printed(sheet));
            assertTrue(sheet.getRow(1).getHeightInPoints() < 20);
        }
    }

    private static List<String> printed(XSSFSheet sheet) {
        XSSFWorkbook book = sheet.getWorkbook();
        String area = book.getPrintArea(book.getSheetIndex(sheet));
        int last = CellReference.convertColStringToIndex(area.replaceFirst(".*:\\$([A-Z]+)\\$\\d+$", "$1"));
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> sheet.getRow(0).getCell(i).getStringCellValue())
                .toList();
    }

    @Test
    void nothingIsAFormula() throws IOException {
        try (XSSFWorkbook book = sheets(9, List.of(List.of("=1+1", "@x", "-3", "-", "007")))) {
            Row row = book.getSheetAt(0).getRow(1);

            assertEquals("=1+1", row.getCell(0).getStringCellValue());
            assertTrue(row.getCell(0).getCellStyle().getQuotePrefixed());
            assertTrue(row.getCell(1).getCellStyle().getQuotePrefixed());
            assertEquals(-3, row.getCell(2).getNumericCellValue());
            assertFalse(row.getCell(2).getCellStyle().getQuotePrefixed());
            assertEquals("-", row.getCell(3).getStringCellValue());
            assertEquals("007", row.getCell(4).getStringCellValue());
        }
    }

    @Test
    void aTextIsNoEscapeOfACharacter() throws IOException {
        String text = "局_x001B_[31m_x003d_1";
        try (XSSFWorkbook book = sheets(9, List.of(List.of(text)))) {
            assertEquals(text, book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aTextNoCellHoldsIsCutVisibly() throws IOException {
        try (XSSFWorkbook book = sheets(9, List.of(List.of("字".repeat(40_000))))) {
            String text = book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();

            assertEquals(32_767, text.length());
            assertTrue(text.endsWith("字…"));
        }
    }

    @Test
    void rowsNoSheetHoldsGoOnInAnother() throws IOException {
        List<String> row = List.of("a", "b", "c", "d", "e");
        try (XSSFWorkbook book = sheets(3, List.of(row, row, row))) {
            assertEquals(2, book.getNumberOfSheets());
            assertEquals(2, book.getSheet("表").getLastRowNum());
            assertEquals(1, book.getSheet("表 2").getLastRowNum());
            assertEquals("甲", book.getSheet("表 2").getRow(0).getCell(0).getStringCellValue());
            assertEquals(
                    "A1:E3", book.getSheet("表").getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void noTimeIsKept() throws IOException {
        byte[] bytes = Sample.bytes(Format.XLSX, Sample.run(Language.ZH, false), Sample.checked());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    "2025-01-31T00:00:00Z",
                    book.getProperties()
                            .getCoreProperties()
                            .getModified()
                            .toInstant()
                            .toString());
        }
    }

    private static XSSFWorkbook write(CheckedReport... reports) throws IOException {
        byte[] bytes = Sample.bytes(Format.XLSX, Sample.run(Language.ZH, false), reports);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XSSFWorkbook sheets(int mostRows, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            List<String> header = List.of("甲", "乙", "丙", "丁", "戊");
            int[] widths = {9, 9, 9, 9, 9};
            XlsxSheet sheet = new XlsxSheet(book, XlsxStyles.in(book.getXSSFWorkbook()), "表", header, widths, mostRows);
            rows.forEach(sheet::add);
            sheet.finish();
            book.write(bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static List<String> column(Sheet sheet, String name) {
        int column = 0;
        while (!name.equals(sheet.getRow(0).getCell(column).getStringCellValue())) {
            column++;
        }
        int found = column;
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(i -> text(sheet.getRow(i).getCell(found)))
                .toList();
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
