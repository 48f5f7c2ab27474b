/** Paragraphs under their headings to sentences and quantities. */
@NullMarked
package gouji.extract.prose;

import org.jspecify.annotations.NullMarked;
