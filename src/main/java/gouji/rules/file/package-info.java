/** The files of a rule book: text, path, hash, and what of a folder is not read. */
@NullMarked
package gouji.rules.file;

import org.jspecify.annotations.NullMarked;
