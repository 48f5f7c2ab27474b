/** The text of one cell to a number or its absence, and the cells of a row. */
@NullMarked
package gouji.extract.table.cell;

import org.jspecify.annotations.NullMarked;
