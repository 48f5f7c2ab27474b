/** The reviews kept in one SQLite file: rounds, facts, findings. The only place that knows SQL; it judges nothing and compares nothing. */
@NullMarked
package gouji.review.store;

import org.jspecify.annotations.NullMarked;
