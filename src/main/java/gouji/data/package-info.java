/** The files of a rule folder as text and YAML, and what is wrong in them by line and column. What they mean is known elsewhere. */
@NullMarked
package gouji.data;

import org.jspecify.annotations.NullMarked;
