/** Findings as a workbook. */
@NullMarked
package gouji.write.xlsx;

import org.jspecify.annotations.NullMarked;
