/** Tables that have cells: header, columns, rows of the form. */
@NullMarked
package gouji.extract.table.grid;

import org.jspecify.annotations.NullMarked;
