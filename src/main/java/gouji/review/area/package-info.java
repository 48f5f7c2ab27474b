/** Areas: which reports add up to which, and the shares that do. Facts only; rules judge them. */
@NullMarked
package gouji.review.area;

import org.jspecify.annotations.NullMarked;
