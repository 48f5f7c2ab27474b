/** A document to facts. Says what stands there, never whether it is right, and repairs no figure by arithmetic. */
@NullMarked
package gouji.extract;

import org.jspecify.annotations.NullMarked;
