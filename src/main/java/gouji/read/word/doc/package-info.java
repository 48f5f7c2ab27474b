/** Word 97 to 2003. */
package gouji.read.word.doc;
