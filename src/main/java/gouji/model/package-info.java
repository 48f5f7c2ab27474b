/**
 * The facts rules see, records without behaviour beyond their own meaning; places, codes and problems beside them.
 * Nothing here reads, judges or writes.
 */
@NullMarked
package gouji.model;

import org.jspecify.annotations.NullMarked;
