package gouji.read.excel;

import java.util.List;

/**
 * What a workbook holds.
 *
 * @param sheets its sheets in order
 * @param hidden names of the sheets it hides, which are not read
 */
record Book(List<Sheet> sheets, List<String> hidden) {}
