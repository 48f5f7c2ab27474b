/** Rules cut after each condition, to see how far a rule got. They find nothing themselves. */
@NullMarked
package gouji.rules.probes;

import org.jspecify.annotations.NullMarked;
