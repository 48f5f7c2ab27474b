/** Facts as JSON and back, from one catalogue. No other JSON is made or read here. */
@NullMarked
package gouji.json;

import org.jspecify.annotations.NullMarked;
