/** Printed labels to the codes of the form. */
@NullMarked
package gouji.extract.table.label;

import org.jspecify.annotations.NullMarked;
