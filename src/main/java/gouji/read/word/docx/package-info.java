/** Word from 2007 on, as XML. */
package gouji.read.word.docx;
