/** Which formats there are. How each is written stands in a package of its own; none of them changes a result. */
@NullMarked
package gouji.write;

import org.jspecify.annotations.NullMarked;
