/** Web pages as a reader sees them. The only place beside its neighbours that knows jsoup. */
@NullMarked
package gouji.read.html;

import org.jspecify.annotations.NullMarked;
