/** Plain text, CSV and tables drawn with characters. */
@NullMarked
package gouji.read.text;

import org.jspecify.annotations.NullMarked;
