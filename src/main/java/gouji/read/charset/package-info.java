/** Bytes to characters: which character set a page, a text file or the name of an entry is written in. No markup. */
@NullMarked
package gouji.read.charset;

import org.jspecify.annotations.NullMarked;
