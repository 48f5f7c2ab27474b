/** Rich text, read by our own lexer. */
package gouji.read.word.rtf;
