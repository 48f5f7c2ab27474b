/** The units that have to report, whose report is whose, and who handed in. */
@NullMarked
package gouji.review.roster;

import org.jspecify.annotations.NullMarked;
