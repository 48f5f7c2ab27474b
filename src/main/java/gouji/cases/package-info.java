/** The cases beside the rules, and how well they notice mistakes. */
@NullMarked
package gouji.cases;

import org.jspecify.annotations.NullMarked;
