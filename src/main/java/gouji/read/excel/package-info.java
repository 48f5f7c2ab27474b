/** Workbooks of both kinds, as they are shown. */
package gouji.read.excel;
