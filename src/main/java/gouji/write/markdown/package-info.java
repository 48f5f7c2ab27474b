/** Results to be pasted. */
@NullMarked
package gouji.write.markdown;

import org.jspecify.annotations.NullMarked;
