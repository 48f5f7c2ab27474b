/** The editions of the form as data: labels, codes, what adds up to what. No edition is known by Java. */
@NullMarked
package gouji.form;

import org.jspecify.annotations.NullMarked;
