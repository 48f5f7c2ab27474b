/** What all formats share: their contract, masking, order, counts. */
@NullMarked
package gouji.write.output;

import org.jspecify.annotations.NullMarked;
