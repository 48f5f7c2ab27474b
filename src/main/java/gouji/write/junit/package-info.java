/** Findings as test results. */
@NullMarked
package gouji.write.junit;

import org.jspecify.annotations.NullMarked;
