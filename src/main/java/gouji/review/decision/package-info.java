/**
 * What a person decided of findings, as files have it: YAML and the workbook of findings. It reads and writes them, keeps
 * the store told, and says which decisions met nothing; what counts is weighed where findings are graded.
 */
@NullMarked
package gouji.review.decision;

import org.jspecify.annotations.NullMarked;
