/**
 * What an office has decided of findings: waivers and the baseline. They change what counts, never what was found.
 */
package gouji.review.decision;
