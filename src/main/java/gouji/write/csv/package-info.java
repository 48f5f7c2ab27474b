/** Findings as CSV. */
@NullMarked
package gouji.write.csv;

import org.jspecify.annotations.NullMarked;
