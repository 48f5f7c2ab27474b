/** A page saved with all it shows as one mail: the page is taken out and read as HTML is. */
@NullMarked
package gouji.read.mht;

import org.jspecify.annotations.NullMarked;
