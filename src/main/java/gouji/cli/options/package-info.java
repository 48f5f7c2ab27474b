/** Options several commands have. */
@NullMarked
package gouji.cli.options;

import org.jspecify.annotations.NullMarked;
