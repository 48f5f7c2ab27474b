/** The command {@code check}. */
@NullMarked
package gouji.cli.check;

import org.jspecify.annotations.NullMarked;
