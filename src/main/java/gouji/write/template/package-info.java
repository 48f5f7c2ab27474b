/** Word files with placeholders. What stands in them is not known here. */
@NullMarked
package gouji.write.template;

import org.jspecify.annotations.NullMarked;
