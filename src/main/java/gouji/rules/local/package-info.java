/** What a province, a county or an office wants otherwise than the book. */
@NullMarked
package gouji.rules.local;

import org.jspecify.annotations.NullMarked;
