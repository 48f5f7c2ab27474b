/** What every reader makes: blocks, grids, places, problems and limits. */
package gouji.read.document;
