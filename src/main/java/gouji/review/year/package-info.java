/** The years of a review: the reports of the year before, what an earlier review found, the year that is expected. */
@NullMarked
package gouji.review.year;

import org.jspecify.annotations.NullMarked;
