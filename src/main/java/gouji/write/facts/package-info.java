/** Facts as JSON, and the empty form to fill in. */
@NullMarked
package gouji.write.facts;

import org.jspecify.annotations.NullMarked;
