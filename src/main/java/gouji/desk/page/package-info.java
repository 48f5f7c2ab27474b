/**
 * The pages of the desk: what stands on each, made anew of the review as it is, and what a person does on it. Nothing is
 * kept here; no rule of DRL is taken, and no file that was handed in is ever shown as a page.
 */
@NullMarked
package gouji.desk.page;

import org.jspecify.annotations.NullMarked;
