/** What sentences state about figures of the form, by the phrases of the rule book. */
@NullMarked
package gouji.extract.claim;

import org.jspecify.annotations.NullMarked;
