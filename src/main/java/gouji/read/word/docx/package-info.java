/** Word from 2007 on, as XML. */
@NullMarked
package gouji.read.word.docx;

import org.jspecify.annotations.NullMarked;
