/** The command {@code watch}. */
@NullMarked
package gouji.cli.watch;

import org.jspecify.annotations.NullMarked;
