/** Tables that have cells: header, columns, rows of the form. */
package gouji.extract.table.grid;
