/** Rich text, read by our own lexer. */
@NullMarked
package gouji.read.word.rtf;

import org.jspecify.annotations.NullMarked;
