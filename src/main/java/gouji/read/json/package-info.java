/** Facts in the format of the program, and data exported from systems of others. */
@NullMarked
package gouji.read.json;

import org.jspecify.annotations.NullMarked;
