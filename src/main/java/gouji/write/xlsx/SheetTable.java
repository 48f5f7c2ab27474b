package gouji.write.xlsx;

import java.util.List;

/**
 * A table for a sheet of a workbook.
 *
 * @param name name of the sheet
 * @param header names of its columns
 * @param widths their widths in characters; one of width 0 is hidden
 * @param rows texts, as many in each as there are columns; numbers become numbers
 */
public record SheetTable(String name, List<String> header, List<Integer> widths, List<List<String>> rows) {}
