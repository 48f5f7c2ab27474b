/** Which letters an office owes its units. Writes none, and knows neither files nor the store. */
@NullMarked
package gouji.review.letter;

import org.jspecify.annotations.NullMarked;
