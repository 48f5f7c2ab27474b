/** PDF: words, lines and what is painted over them to grids and paragraphs. No recognition of scans. */
@NullMarked
package gouji.read.pdf;

import org.jspecify.annotations.NullMarked;
