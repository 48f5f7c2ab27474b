/** Paragraphs under their headings to sentences and quantities. */
package gouji.extract.prose;
