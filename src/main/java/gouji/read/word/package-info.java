/** What DOC, DOCX and RTF have in common: stories, rows, numbering. */
package gouji.read.word;
