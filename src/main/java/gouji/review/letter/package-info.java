/**
 * Which unit is written to about what after a review: whose report each is, which version of it counts, and one letter for
 * each unit with its matters, the gravest first. No word of a letter stands here, and no file is written: that is what
 * {@code gouji.write} does.
 */
@NullMarked
package gouji.review.letter;

import org.jspecify.annotations.NullMarked;
