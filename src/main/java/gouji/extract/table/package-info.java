/** Grids and running text to the cells of the form, anchored by labels. */
@NullMarked
package gouji.extract.table;

import org.jspecify.annotations.NullMarked;
