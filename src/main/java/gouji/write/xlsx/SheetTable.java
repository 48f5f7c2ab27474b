package gouji.write.xlsx;

import java.util.List;

/**
 * A table for a sheet of a workbook.
 *
 * @param name name of the sheet
 * @param header names of its columns
 * @param widths their widths in characters; one of width 0 is hidden
 * @param rows texts, as many in each as there are columns; numbers become numbers
 * @param printed how many of the columns are printed
 */
public record SheetTable(String name, List<String> header, List<Integer> widths, List<List<String>> rows, int printed) {
    /** All of it is printed. */
    public SheetTable(String name, List<String> header, List<Integer> widths, List<List<String>> rows) {
        this(name, header, widths, rows, header.size());
    }
}
