/** Mistakes of rule authors: file, line, what is wrong, what to write instead. */
@NullMarked
package gouji.rules.diagnosis;

import org.jspecify.annotations.NullMarked;
