/** What reports of one batch have in common: likeness of prose, figures of their peers, names of others. Facts only; rules judge them. */
@NullMarked
package gouji.review.similarity;

import org.jspecify.annotations.NullMarked;
