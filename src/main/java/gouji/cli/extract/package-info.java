/** The command {@code extract}. */
@NullMarked
package gouji.cli.extract;

import org.jspecify.annotations.NullMarked;
