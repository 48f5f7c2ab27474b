/** Findings, outcomes, grading and the verdict. What a rule book is and how rules run is not known here. */
@NullMarked
package gouji.finding;

import org.jspecify.annotations.NullMarked;
