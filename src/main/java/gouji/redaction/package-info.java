/**
 * Finds and masks numbers of persons. What must not be shown is decided here; that it is not shown is the matter of
 * each writer.
 */
@NullMarked
package gouji.redaction;

import org.jspecify.annotations.NullMarked;
