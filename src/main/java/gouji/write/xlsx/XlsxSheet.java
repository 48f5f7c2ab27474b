package gouji.write.xlsx;

import gouji.write.tables.Formula;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table in a workbook: its header stays in view, every column can be filtered, long text is wrapped. Nothing is ever
 * a formula. Rows beyond what a sheet holds go on in another one.
 */
final class XlsxSheet {
    /** Rows a sheet of Excel holds. */
    static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    private static final int MOST_CHARACTERS = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;
    /** How wide a hidden column becomes when it is shown. */
    private static final int HIDDEN = 30;

    /** In inches; what is printed beside the table is above and below it. */
    private static final double MARGIN = 0.4;

    private static final int LAST_NARROW = 0xFF;
    /** In points: a line of Chinese characters, whatever font they are taken from. */
    private static final float LINE = 16.5f;

    private static final float HIGHEST = 405;
    /** What a workbook would read as the escape of a character; it is no part of the text then. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");

    private final SXSSFWorkbook book;
    private final XlsxStyles styles;
    private final String name;
    private final List<String> header;
    private final int[] widths;
    private final int mostRows;
    private final Map<Integer, List<String>> choices;
    private final int printed;
    private SXSSFSheet sheet;
    private int sheets;
    private int rows;

    /** @param widths widths of the columns in characters of the usual font; a column of width 0 is hidden */
    XlsxSheet(SXSSFWorkbook book, XlsxStyles styles, String name, List<String> header, int[] widths, int mostRows) {
        this(book, styles, name, header, widths, mostRows, Map.of(), header.size());
    }

    /**
     * @param choices what is to be chosen from in a column, by its number from 0
     * @param printed how many of the columns are printed
     */
    XlsxSheet(
            SXSSFWorkbook book,
            XlsxStyles styles,
            String name,
            List<String> header,
            int[] widths,
            int mostRows,
            Map<Integer, List<String>> choices,
            int printed) {
        this.choices = choices;
        this.printed = printed;
        this.book = book;
        this.styles = styles;
        this.name = name;
        this.header = header;
        this.widths = widths.clone();
        this.mostRows = mostRows;
        open();
    }

    void add(List<String> cells) {
        if (rows == mostRows) {
            finish();
            open();
        }
        Row row = sheet.createRow(rows++);
        row.setHeightInPoints(height(cells));
        for (int i = 0; i < cells.size(); i++) {
            fill(row.createCell(i), cells.get(i));
        }
    }

    /** Lets every column of the rows written be filtered, and has the first ones printed. */
    void finish() {
        if (printed < header.size()) {
            book.setPrintArea(book.getSheetIndex(sheet), 0, printed - 1, 0, rows - 1);
        }
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, header.size() - 1));
    }

    /**
     * Not every program makes a row as high as its wrapped text needs; a Chinese character is two wide. What is not printed,
     * such as the names of all who add up to a sum, makes no row higher.
     */
    private float height(List<String> cells) {
        int lines = 1;
        for (int i = 0; i < Math.min(printed, cells.size()); i++) {
            if (widths[i] == 0) {
                continue;
            }
            int wide = (int) cells.get(i).chars().filter(c -> c > LAST_NARROW).count();
            int width = cells.get(i).length() + wide;
            lines = Math.max(lines, (width + widths[i] - 2) / (widths[i] - 1));
        }
        return Math.min(lines * LINE, HIGHEST);
    }

    private void open() {
        sheets++;
        sheet = book.createSheet(sheets == 1 ? name : name + " " + sheets);
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, (widths[i] == 0 ? HIDDEN : widths[i]) * CHARACTER);
            sheet.setColumnHidden(i, widths[i] == 0);
        }
        onePageWide();
        choices.forEach(this::choose);
        Row row = sheet.createRow(0);
        rows = 1;
        for (int i = 0; i < header.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(header.get(i));
            cell.setCellStyle(styles.header());
        }
    }

    private void choose(int column, List<String> from) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(from.toArray(String[]::new)),
                new CellRangeAddressList(1, mostRows - 1, column, column));
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
    }

    private void onePageWide() {
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getHeader().setLeft(name.replace("&", "&&"));
        sheet.getFooter().setCenter(HeaderFooter.page() + " / " + HeaderFooter.numPages());
    }

    private void fill(Cell cell, String text) {
        if (NUMBER.matcher(text).matches()) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            String held = ESCAPE.matcher(text).replaceAll("_x005F_");
            cell.setCellValue(held.length() <= MOST_CHARACTERS ? held : held.substring(0, MOST_CHARACTERS - 1) + "…");
        }
        boolean formula = cell.getCellType() == CellType.STRING && (text.startsWith("'") || Formula.isBegunBy(text));
        cell.setCellStyle(formula ? styles.quoted() : styles.text());
    }
}
