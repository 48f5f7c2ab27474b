/** The commands {@code rules …}. */
@NullMarked
package gouji.cli.rules;

import org.jspecify.annotations.NullMarked;
