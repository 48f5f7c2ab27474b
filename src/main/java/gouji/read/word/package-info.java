/** What DOC, DOCX and RTF have in common: stories, rows, numbering. */
@NullMarked
package gouji.read.word;

import org.jspecify.annotations.NullMarked;
