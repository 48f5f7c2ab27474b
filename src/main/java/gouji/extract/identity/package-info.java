/** Whose report it is, on what year, of which kind and level. */
package gouji.extract.identity;
