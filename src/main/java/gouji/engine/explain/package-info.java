/** Why a rule found something in a report, or why it did not. */
@NullMarked
package gouji.engine.explain;

import org.jspecify.annotations.NullMarked;
