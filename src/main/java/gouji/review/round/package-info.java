/** Which round a review is, and what it is laid beside. Says nothing of what stands in a report, and writes nothing. */
@NullMarked
package gouji.review.round;

import org.jspecify.annotations.NullMarked;
