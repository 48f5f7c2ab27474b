/** Tables whose cells are words one after the other, without columns. */
@NullMarked
package gouji.extract.table.stream;

import org.jspecify.annotations.NullMarked;
