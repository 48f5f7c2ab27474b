/** What leaves the office after a review: overview, pages of units, letters, circular, workbook. */
@NullMarked
package gouji.write.office;

import org.jspecify.annotations.NullMarked;
