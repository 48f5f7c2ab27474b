/** The command {@code explain}. */
@NullMarked
package gouji.cli.explain;

import org.jspecify.annotations.NullMarked;
