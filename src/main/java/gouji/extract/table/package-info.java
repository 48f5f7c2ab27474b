/** Grids and running text to the cells of the form, anchored by labels. */
package gouji.extract.table;
