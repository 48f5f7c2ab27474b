/** The commands {@code decisions export} and {@code decisions import}. What a decision is stands in other rooms. */
@NullMarked
package gouji.cli.decisions;

import org.jspecify.annotations.NullMarked;
