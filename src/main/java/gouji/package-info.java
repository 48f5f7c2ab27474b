/**
 * The facade: open a rule book, check a path or a stream, get results. Commands and other programs start here;
 * nothing below knows it.
 */
@NullMarked
package gouji;

import org.jspecify.annotations.NullMarked;
