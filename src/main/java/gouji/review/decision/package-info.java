/**
 * What an office has decided of findings: waivers and the baseline. They change what counts, never what was found.
 */
@NullMarked
package gouji.review.decision;

import org.jspecify.annotations.NullMarked;
