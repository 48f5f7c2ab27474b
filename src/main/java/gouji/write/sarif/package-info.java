/** Findings for tools that show them in place. */
@NullMarked
package gouji.write.sarif;

import org.jspecify.annotations.NullMarked;
