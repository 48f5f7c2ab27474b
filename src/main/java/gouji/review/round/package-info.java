/** Which round of its year a review is, and what is new, still there or fixed since an earlier one. Says nothing of what stands in a report, and writes nothing. */
@NullMarked
package gouji.review.round;

import org.jspecify.annotations.NullMarked;
