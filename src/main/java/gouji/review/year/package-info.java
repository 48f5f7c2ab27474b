/** The reports of the year before, and what an earlier review found. */
@NullMarked
package gouji.review.year;

import org.jspecify.annotations.NullMarked;
