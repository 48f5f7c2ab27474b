/** Workbooks of both kinds, as they are shown. */
@NullMarked
package gouji.read.excel;

import org.jspecify.annotations.NullMarked;
