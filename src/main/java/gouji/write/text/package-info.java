/** Results on the terminal. */
@NullMarked
package gouji.write.text;

import org.jspecify.annotations.NullMarked;
