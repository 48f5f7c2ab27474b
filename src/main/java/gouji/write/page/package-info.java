/** What the templates of web pages show; the templates are in {@code src/main/jte}. */
@NullMarked
package gouji.write.page;

import org.jspecify.annotations.NullMarked;
