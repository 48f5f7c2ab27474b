/** Results as one web page that needs nothing else. */
@NullMarked
package gouji.write.html;

import org.jspecify.annotations.NullMarked;
