/** The years of a review: the reports of the year before, and the year that is expected. */
@NullMarked
package gouji.review.year;

import org.jspecify.annotations.NullMarked;
