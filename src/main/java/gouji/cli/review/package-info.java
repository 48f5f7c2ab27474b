/** The commands {@code review} and {@code history}. */
@NullMarked
package gouji.cli.review;

import org.jspecify.annotations.NullMarked;
