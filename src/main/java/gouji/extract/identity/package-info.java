/** Whose report it is, on what year, of which kind and level. */
@NullMarked
package gouji.extract.identity;

import org.jspecify.annotations.NullMarked;
