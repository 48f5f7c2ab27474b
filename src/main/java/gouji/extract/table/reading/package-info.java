/** What was read of a table or a row, before tables are chosen. */
@NullMarked
package gouji.extract.table.reading;

import org.jspecify.annotations.NullMarked;
