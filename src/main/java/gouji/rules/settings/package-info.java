/** Local values and the scoring standard. What a profile changes of them is in {@code gouji.rules.local}. */
@NullMarked
package gouji.rules.settings;

import org.jspecify.annotations.NullMarked;
