package gouji.write.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells of a workbook look.
 *
 * @param header names of columns
 * @param text numbers and text, long text in several lines
 * @param quoted text that would become a formula when it is edited
 */
record XlsxStyles(CellStyle header, CellStyle text, CellStyle quoted) {

    static XlsxStyles in(Workbook book) {
        CellStyle quoted = wrapped(book);
        quoted.setQuotePrefixed(true);
        return new XlsxStyles(header(book), wrapped(book), quoted);
    }

    private static CellStyle wrapped(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    private static CellStyle header(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = wrapped(book);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
