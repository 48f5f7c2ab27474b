/** One report: the whole way of a file. Knows no other report, no roster, no store and no writer. */
@NullMarked
package gouji.check;

import org.jspecify.annotations.NullMarked;
