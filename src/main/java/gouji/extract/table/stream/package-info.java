/** Tables whose cells are words one after the other, without columns. */
package gouji.extract.table.stream;
