/** Word 97 to 2003. */
@NullMarked
package gouji.read.word.doc;

import org.jspecify.annotations.NullMarked;
