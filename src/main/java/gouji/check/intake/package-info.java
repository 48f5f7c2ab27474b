/** Finds the files, opens archives, brings together what belongs to one report, and has it read. */
@NullMarked
package gouji.check.intake;

import org.jspecify.annotations.NullMarked;
