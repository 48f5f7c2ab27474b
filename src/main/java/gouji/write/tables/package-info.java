/** Findings and reports as rows, for every format made of rows. */
@NullMarked
package gouji.write.tables;

import org.jspecify.annotations.NullMarked;
