package gouji.read.excel;

import gouji.read.document.HiddenContent;
import java.util.List;

/**
 * What a workbook holds.
 *
 * @param sheets its sheets in order
 * @param hidden names of the sheets it hides, which are not read
 * @param unshown its comments and authors
 */
record WorkbookContent(List<Sheet> sheets, List<String> hidden, HiddenContent unshown) {}
