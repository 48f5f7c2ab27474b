/** What the reports of one review say of each other, as facts beside each. */
@NullMarked
package gouji.review.survey;

import org.jspecify.annotations.NullMarked;
