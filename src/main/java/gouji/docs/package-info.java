/** The catalogue of rules, made from the rules. */
@NullMarked
package gouji.docs;

import org.jspecify.annotations.NullMarked;
