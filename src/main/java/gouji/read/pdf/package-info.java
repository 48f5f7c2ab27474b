/** PDF: words, lines and what is painted over them to grids and paragraphs. No recognition of scans. */
package gouji.read.pdf;
