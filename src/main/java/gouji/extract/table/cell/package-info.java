/** The text of one cell to a number or its absence, and the cells of a row. */
package gouji.extract.table.cell;
