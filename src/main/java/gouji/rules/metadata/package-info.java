/** What the annotations of a rule say. Conditions and consequences are not looked at. */
@NullMarked
package gouji.rules.metadata;

import org.jspecify.annotations.NullMarked;
