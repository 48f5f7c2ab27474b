/** What leaves the office after a review: overview, pages of units, letters, circular, workbook. */
package gouji.write.office;
