/** Results for programs. */
@NullMarked
package gouji.write.json;

import org.jspecify.annotations.NullMarked;
