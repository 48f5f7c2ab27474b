package gouji.write.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How cells of a workbook look.
 *
 * @param header names of columns
 * @param text numbers and text, long text in several lines
 * @param quoted text that would become a formula when it is edited
 */
record XlsxStyles(CellStyle header, CellStyle text, CellStyle quoted) {

    /**
     * The font columns are measured by. Every program has it, or one as wide; where it has to take a wider one, columns grow
     * and print shrinks. Chinese characters are shown in the usual font of the program.
     */
    private static final String FONT = "Arial";

    static XlsxStyles in(XSSFWorkbook book) {
        XSSFFont font = book.getFontAt(0);
        font.setFontName(FONT);
        font.setScheme(FontScheme.NONE);
        CellStyle quoted = wrapped(book, font);
        quoted.setQuotePrefixed(true);
        return new XlsxStyles(header(book), wrapped(book, font), quoted);
    }

    private static CellStyle wrapped(Workbook book, Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private static CellStyle header(Workbook book) {
        Font bold = book.createFont();
        bold.setFontName(FONT);
        bold.setBold(true);
        CellStyle style = wrapped(book, bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
